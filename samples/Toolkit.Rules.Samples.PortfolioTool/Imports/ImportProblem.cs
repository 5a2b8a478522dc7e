namespace Toolkit.Rules.Samples.Imports;

/// <summary>What is wrong in one place of a file.</summary>
/// <param name="Line">The line; 1 is the header.</param>
/// <param name="Column">The heading; empty when the whole line is meant.</param>
/// <param name="Found">What stands there.</param>
/// <param name="Allowed">What may stand there.</param>
internal sealed record ImportProblem(int Line, string Column, string Found, string Allowed);
