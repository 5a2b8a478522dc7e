namespace Toolkit.Rules.Samples.Imports;

/// <summary>Something in a file that cannot be taken in.</summary>
/// <param name="Line">The line, from 1; 0 when it is not about one.</param>
/// <param name="Column">The heading of the column; empty when it is about the line.</param>
/// <param name="Found">What stands there.</param>
/// <param name="Allowed">What may stand there.</param>
internal sealed record ImportProblem(int Line, string Column, string Found, string Allowed);
