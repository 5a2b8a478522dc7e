using Toolkit.Rules.Analysis;
using Toolkit.Rules.Decisions;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Samples.Interviews;

/// <summary>Where an interview stands: what was answered, what nobody knew, and the way back.</summary>
internal sealed class InterviewSession
{
    private readonly RecommendationEngine _engine;
    private readonly DecisionRegister? _decisions;
    private readonly InterviewOptions _goal;
    private readonly Stack<(OrganisationProfile Profile, string[] Unknown)> _before = [];
    private string[] _unknown = [];

    internal InterviewSession(RecommendationEngine engine, OrganisationProfile profile, DecisionRegister? decisions, InterviewOptions goal)
    {
        (_engine, _decisions, _goal, Profile) = (engine, decisions, goal, profile);
        Next = Ask();
    }

    internal OrganisationProfile Profile { get; private set; }

    internal NextQuestions Next { get; private set; }

    internal RecommendationReport Report => _engine.Assess(Profile, _decisions).Report;

    /// <summary>How many questions were put and not taken back.</summary>
    internal int Put => _before.Count;

    /// <summary>The question to ask now; null when there is none left.</summary>
    internal Question? Question => Next.Questions.Count == 0 ? null : Find(Next.Questions[0]);

    internal void Answer(OrganisationProfile answered) => Go(answered, _unknown);

    /// <summary>Nobody knows: the question stays open and is not asked again.</summary>
    internal void Leave(Indicator indicator) => Go(Profile, [.. _unknown, indicator.Key]);

    /// <summary>Takes the last answer back.</summary>
    /// <returns>Whether there was one.</returns>
    internal bool GoBack()
    {
        if (!_before.TryPop(out var before))
            return false;
        (Profile, _unknown) = before;
        Next = Ask();
        return true;
    }

    private void Go(OrganisationProfile profile, string[] unknown)
    {
        _before.Push((Profile, _unknown));
        (Profile, _unknown) = (profile, unknown);
        Next = Ask();
    }

    private NextQuestions Ask() => _engine.Assess(Profile, _decisions).NextQuestions(_goal with { NotToAsk = _unknown });

    private Question Find(NextQuestion next) => _engine.Catalogue.Rules.Where(rule => rule.Descriptor.Id == next.Approaches[0])
        .SelectMany(_engine.Catalogue.QuestionsOf).First(question => question.Indicator.Key == next.Indicator);
}
