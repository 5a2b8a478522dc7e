using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Records;

/// <summary>A profile with computed answers in it. Immutable.</summary>
public sealed class AppliedAnswers
{
    internal AppliedAnswers(OrganisationProfile profile, ExistingAnswers existing, IReadOnlyList<AnswerConflict> conflicts)
    {
        Profile = profile;
        Existing = existing;
        Conflicts = conflicts;
    }

    /// <summary>The new profile.</summary>
    public OrganisationProfile Profile { get; }

    /// <summary>The answer that was used: the one the profile had, or the computed one.</summary>
    public ExistingAnswers Existing { get; }

    /// <summary>The questions that had two different answers, in catalogue order, with both of them.</summary>
    public IReadOnlyList<AnswerConflict> Conflicts { get; }
}
