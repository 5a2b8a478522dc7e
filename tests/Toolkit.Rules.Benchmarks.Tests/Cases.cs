using Toolkit.Rules.Approaches;
using Toolkit.Rules.Benchmarks.Inputs;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.Benchmarks.Tests;

/// <summary>The profiles on which all contenders must agree before any of them is timed.</summary>
internal static class Cases
{
    private const int MostEvidence = 6;

    // Below every floor, at and below that of an academy, and on either side of floors for digital staff.
    private static readonly (int Staff, int? Digital)[] Sizes = [(50, null), (2999, null), (3000, null), (50, 30), (5000, 9)];

    internal static IEnumerable<OrganisationProfile> Measured() =>
        BenchmarkProfiles.Thousand(InputSet.Generated).Concat(BenchmarkProfiles.Bundled());

    /// <summary>
    /// Cases that the measured ones may miss: nothing answered, nothing applicable, amounts in another currency, answers exactly where an incomplete
    /// rule begins to recommend, organisations too small for some approaches; for every kind.
    /// </summary>
    internal static IEnumerable<OrganisationProfile> Extreme()
    {
        var threshold = new RecommendationOptions().OutcomeThreshold;
        foreach (var kind in Enum.GetValues<OrganisationKind>())
        {
            var empty = Empty(kind, "USD");
            yield return empty;
            yield return IndicatorCatalogue.All.Aggregate(empty, (profile, indicator) => profile.WithNotApplicable(indicator, "a test"));
            yield return WithAmounts(Empty(kind, "EUR"), "EUR");
            yield return WithAmounts(empty, "GBP");
            yield return WithAmounts(Empty(kind, null), "USD");
            foreach (var (staff, digital) in Sizes)
                yield return WithGaps(empty.WithStaff(staff, digital), 0.45, MostEvidence);
            for (var notApplicable = 0; notApplicable < MostEvidence; notApplicable++)
                yield return WithGaps(empty, threshold + RuleOutcome.ClearStep, notApplicable);
        }
    }

    /// <summary>One answer alone, at each figure of its evidence and on both sides of it: no figure can drift unseen.</summary>
    internal static IEnumerable<OrganisationProfile> Single(ApproachRule rule)
    {
        foreach (var evidence in rule.Definition.Evidence)
            foreach (var value in Values(evidence))
                yield return Answers.Give(Empty(OrganisationKind.Government, "USD").ToBuilder(), evidence.Indicator, value).Build();
    }

    private static IEnumerable<double> Values(Evidence evidence)
    {
        double[] figures = [evidence.Target.Value, evidence.Trigger.Value, evidence.Worst.Value];
        var step = evidence.Indicator.Kind == IndicatorKind.Money ? 1000 : 1;
        return figures
            .SelectMany(figure => new[] { figure - step, figure, figure + step })
            .Append((figures[0] + figures[1]) / 2)
            .Append((figures[1] + figures[2]) / 2)
            .Where(value => Answers.Allows(evidence.Indicator, value))
            .Distinct();
    }

    private static OrganisationProfile WithAmounts(OrganisationProfile profile, string currency) => profile
        .With(FinanceAndGovernanceIndicators.ContractSizeMedian, new Money(900_000, currency))
        .With(FinanceAndGovernanceIndicators.ContractSizeMedian, new Money(90_000_000, currency));

    /// <summary>In each rule one question not applicable, every other number answered with the same gap, below 0.5, and everything else open.</summary>
    private static OrganisationProfile WithGaps(OrganisationProfile profile, double gap, int notApplicable)
    {
        var builder = profile.ToBuilder();
        foreach (var rule in ApproachCatalogue.Default.Rules)
            foreach (var (index, evidence) in rule.Definition.Evidence.Index())
                if (index == notApplicable)
                    builder.WithNotApplicable(evidence.Indicator, "a test");
                else if (evidence.Indicator is Indicator<double>)
                    Answers.Give(builder, evidence.Indicator, evidence.Target.Value + 2 * gap * (evidence.Trigger.Value - evidence.Target.Value));
        return builder.Build();
    }

    private static OrganisationProfile Empty(OrganisationKind kind, string? currency) =>
        OrganisationProfile.Create("test", "Test", kind, new DateTime(2026, 10, 31), currency);
}
