using Toolkit.Rules.Approaches;
using Toolkit.Rules.Benchmarks.Inputs;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.Tests.Analysis;

/// <summary>
/// Organisations that have an answer to every question, of a kind that could exist: one is good or bad at most things, somewhat better or
/// worse at each finding, and answers within a finding scatter around that. Always the same for the same number.
/// </summary>
internal static class Organisations
{
    private static readonly Evidence[] Evidence =
        [.. ApproachCatalogue.Default.Rules.SelectMany(rule => rule.Definition.Evidence).GroupBy(piece => piece.Indicator).Select(pieces => pieces.First())];

    private static readonly Dictionary<Indicator, Finding> Findings = ApproachCatalogue.Default.Rules
        .SelectMany(rule => rule.Definition.Evidence.Select(piece => (piece.Indicator, rule.Descriptor.Finding)))
        .GroupBy(piece => piece.Indicator)
        .ToDictionary(pieces => pieces.Key, pieces => pieces.First().Finding);

    internal static OrganisationProfile Generated(int number) => Complete(Some.Profile((OrganisationKind)(number % 6), Money.ThresholdCurrency), (ulong)number);

    /// <summary>The same profile with every open question answered.</summary>
    internal static OrganisationProfile Complete(OrganisationProfile profile, ulong seed)
    {
        var chance = new SplitMix64(seed);
        var maturity = 0.15 + 0.7 * chance.NextShare();
        var findings = Enumerable.Range(0, 8).Select(_ => maturity + 0.3 * Bell(ref chance)).ToArray();
        var completed = profile.ToBuilder();
        foreach (var piece in Evidence)
        {
            var gap = 1 - findings[(int)Findings[piece.Indicator]] + 0.5 * Bell(ref chance);
            if (profile[piece.Indicator].State == AnswerState.Unknown)
                completed.Set(piece.Indicator, Answer(piece, Math.Min(Math.Max(gap, 0), 1)), piece.Indicator.Kind == IndicatorKind.Money ? new(Money.ThresholdCurrency, null, null, null) : null);
        }
        return completed.Build();
    }

    /// <summary>The answer with about such a gap, as a person would round it.</summary>
    private static double Answer(Evidence piece, double gap)
    {
        var (target, trigger, worst) = (piece.Target.Value, piece.Trigger.Value, piece.Worst.Value);
        var value = gap < 0.5 ? target + (trigger - target) * gap / 0.5 : trigger + (worst - trigger) * (gap - 0.5) / 0.5;
        return piece.Indicator.Kind == IndicatorKind.YesNo ? (gap < 0.5 ? 1 : 0)
            : piece.Indicator.Kind is IndicatorKind.Percentage or IndicatorKind.Months or IndicatorKind.Years ? Math.Round(value, 1)
            : Math.Round(value);
    }

    /// <summary>Around 0, seldom further away than 1.</summary>
    private static double Bell(ref SplitMix64 chance) => (chance.NextShare() + chance.NextShare() + chance.NextShare() - 1.5) / 1.5;
}
