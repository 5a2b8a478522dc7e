using Toolkit.Rules.Analysis;
using Toolkit.Rules.Decisions;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Explanation;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Ranking;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules;

/// <summary>
/// An approach that is needed, with its rank, its score, and why. Immutable. Figures are at hand; words, and whatever else takes work, are
/// made when they are first read.
/// </summary>
/// <example>
/// <code>
/// using Toolkit.Rules;
/// using Toolkit.Rules.Indicators;
/// using Toolkit.Rules.Profiles;
///
/// var profile = OrganisationProfile
///     .Create("dft", "Department for Transport", OrganisationKind.Department, new DateTime(2026, 10, 31))
///     .With(DigitalWorkforceIndicators.VacancyRate, 18)
///     .With(DigitalWorkforceIndicators.ContractorShare, 24)
///     .With(DigitalWorkforceIndicators.ProfessionMaturity, MaturityLevel.Level1);
///
/// Recommendation first = RecommendationEngine.CreateDefault().Recommend(profile).Recommendations[0];
/// Console.WriteLine($"{first.Id}: need {first.Need.Value}, between {first.Need.Low} and {first.Need.High}");
/// foreach (var part in first.Contributions)
///     Console.WriteLine($"{part.Criterion}: {part.Weight} * {part.Value} = {part.Points} points");
/// foreach (var reason in first.Reasons)
///     Console.WriteLine(reason);
/// </code>
/// </example>
public abstract class Recommendation
{
    private protected Recommendation(int rank, int place)
    {
        Rank = rank;
        Place = place;
    }

    /// <summary>The number among the recommendations, from 1; <see cref="Place"/> counts what is undecided as well.</summary>
    public int Rank { get; }

    /// <summary>The id of the approach.</summary>
    public abstract string Id { get; }

    /// <summary>The title of the approach.</summary>
    public abstract string Title { get; }

    /// <summary>The problem and what the approach changes, in a sentence or two.</summary>
    public abstract string Summary { get; }

    /// <summary>The finding it answers.</summary>
    public abstract Finding Finding { get; }

    /// <summary>Always <see cref="Evaluation.Outcome.Recommended"/>.</summary>
    public Outcome Outcome => Outcome.Recommended;

    /// <summary>Whether a missing answer could still change the outcome.</summary>
    public abstract Certainty Certainty { get; }

    /// <summary>The place in the one order of all that is recommended or undecided, from 1.</summary>
    public int Place { get; }

    /// <summary>The places that nine in ten draws of missing answers and judged figures give it; null when they were not drawn.</summary>
    public abstract PlaceRange? LikelyPlaces { get; }

    /// <summary>The band of the need to be expected.</summary>
    public abstract Severity Severity { get; }

    /// <summary>The band that no missing answer can take away.</summary>
    public abstract Severity SeverityAtLeast { get; }

    /// <summary>The band that missing answers could still bring.</summary>
    public abstract Severity SeverityAtMost { get; }

    /// <summary>The score, 0 to 100, two decimals: the sum of the contributions.</summary>
    public abstract decimal Score { get; }

    /// <summary>How much it is needed, and how far missing answers could move that.</summary>
    public abstract NeedInterval Need { get; }

    /// <summary>The share of the evidence that is answered, by weight, 0 to 1.</summary>
    public abstract double Coverage { get; }

    /// <summary>The lever the organisation has: its own, or influence on others.</summary>
    public abstract Lever Lever { get; }

    /// <summary>The points each criterion adds to the score, in the order of <see cref="Criterion"/>.</summary>
    public abstract IReadOnlyList<Contribution> Contributions { get; }

    /// <summary>The answered evidence, what weighs most first.</summary>
    public abstract IReadOnlyList<Reason> Reasons { get; }

    /// <summary>The keys of the evidence without an answer.</summary>
    public abstract IReadOnlyList<string> Missing { get; }

    /// <summary>The approaches not to start without.</summary>
    public abstract IReadOnlyList<Requirement> Requires { get; }

    /// <summary>The preconditions to fix first.</summary>
    public abstract IReadOnlyList<PreconditionAdvice> Preconditions { get; }

    /// <summary>The steps to take, in order.</summary>
    public abstract IReadOnlyList<string> Actions { get; }

    /// <summary>The address of the documentation page of the approach.</summary>
    public abstract Uri HelpLink { get; }

    /// <summary>
    /// The fingerprint of its evidence, 16 hexadecimal digits: the same when the rule with its figures, the kind of organisation and the
    /// answers are the same. Null when it was read from a document that does not state it.
    /// </summary>
    public abstract string? EvidenceFingerprint { get; }

    /// <summary>The decision about it: accepted, in progress or done; null when there is none.</summary>
    public abstract Decision? Decision { get; }

    internal ApproachState State => new()
    {
        Outcome = Outcome,
        RawOutcome = Outcome,
        Certainty = Certainty,
        Place = Place,
        Score = Score,
        Need = Need,
        Coverage = Coverage,
    };

    /// <inheritdoc />
    public override string ToString() => $"{Rank}. {Id} {Title}";
}
