namespace Toolkit.Rules.Samples.Records;

/// <summary>A line of a file.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Bytes">Without its line end; null when it is longer than is read.</param>
/// <param name="End">Where the next line begins, in bytes.</param>
internal sealed record TextLine(int Number, byte[]? Bytes, long End);
