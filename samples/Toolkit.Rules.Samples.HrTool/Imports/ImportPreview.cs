namespace Toolkit.Rules.Samples.Imports;

/// <summary>What would become of a file.</summary>
/// <param name="Rows">How many records it gives.</param>
/// <param name="FirstLines">Its first lines, to see whether the columns were meant so.</param>
/// <param name="Problems">Everything that is wrong with it.</param>
internal sealed record ImportPreview(int Rows, IReadOnlyList<string[]> FirstLines, ImportProblems Problems);
