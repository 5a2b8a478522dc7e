namespace Toolkit.Rules.Records;

/// <summary>Decides which of two answers a profile keeps: its own or the computed one.</summary>
public enum ExistingAnswers
{
    /// <summary>It stays; the computed one is listed as a conflict.</summary>
    Keep,

    /// <summary>The computed one takes its place; the one before is listed as a conflict.</summary>
    Overwrite,
}
