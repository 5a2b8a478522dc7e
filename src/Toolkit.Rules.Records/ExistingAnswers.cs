namespace Toolkit.Rules.Records;

/// <summary>What happens to an answer that a profile already has when there is a computed one, too.</summary>
public enum ExistingAnswers
{
    /// <summary>It stays; the computed one is listed as a conflict.</summary>
    Keep,

    /// <summary>The computed one takes its place; the one before is listed as a conflict.</summary>
    Overwrite,
}
