namespace Toolkit.Rules.Benchmarks.HandWritten;

/// <summary>A need with its bounds, as it is handed out.</summary>
internal readonly record struct HandWrittenNeed(double? Value, double Low, double High);
