using System.Globalization;
using Toolkit.Rules.Approaches;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.Benchmarks.Inputs;

/// <summary>
/// Invents profiles: organisations of every kind, from poor to excellent, with 15% of the answers unknown and 2% not applicable.
/// </summary>
internal static class ProfileGenerator
{
    internal const double UnknownShare = 0.15;
    internal const double NotApplicableShare = 0.02;

    private static readonly DateTime AsOf = new(2026, 10, 31);

    private static readonly Dictionary<Indicator, Evidence> EvidenceByIndicator =
        ApproachCatalogue.Default.Rules.SelectMany(rule => rule.Definition.Evidence).ToDictionary(evidence => evidence.Indicator);

    /// <summary>The first so many profiles of the series that starts with the seed.</summary>
    internal static OrganisationProfile[] Generate(int count, ulong seed)
    {
        var random = new SplitMix64(seed);
        var profiles = new OrganisationProfile[count];
        for (var number = 0; number < count; number++)
            profiles[number] = Profile(number, ref random);
        return profiles;
    }

    private static OrganisationProfile Profile(int number, ref SplitMix64 random)
    {
        var name = number.ToString("0000", CultureInfo.InvariantCulture);
        var kind = (OrganisationKind)random.NextBelow(OrganisationKinds.Keys.Count);
        var builder = new OrganisationProfileBuilder(new Organisation("org-" + name, "Organisation " + name, kind, "USD"), AsOf);
        var quality = 0.2 + 1.1 * random.NextShare();
        foreach (var indicator in IndicatorCatalogue.All)
        {
            if (random.NextChance(UnknownShare))
                continue;
            if (random.NextChance(NotApplicableShare))
                builder.WithNotApplicable(indicator, "does not arise here");
            else
                Answer(builder, indicator, Value(indicator, quality + random.NextShare() - 0.5));
        }
        for (var finding = Finding.EffectiveStrategies; finding <= Finding.LeaderEngagement; finding++)
            if (random.NextChance(0.5))
                builder.WithPriority(finding, Math.Round(random.NextShare(), 1));
        return builder.Build();
    }

    /// <summary>A value that is worst at quality 0 and at target at quality 1; the answers go a little beyond both.</summary>
    private static double Value(Indicator indicator, double quality) =>
        EvidenceByIndicator.TryGetValue(indicator, out var evidence)
            ? evidence.Worst.Value + quality * (evidence.Target.Value - evidence.Worst.Value)
            : quality * 100;

    private static void Answer(OrganisationProfileBuilder builder, Indicator indicator, double value)
    {
        value = Math.Max(0, value);
        switch (indicator)
        {
            case Indicator<double> number:
                builder.With(number, Math.Min(number.Kind == IndicatorKind.Percentage ? 100 : double.MaxValue, Math.Round(value, 1)));
                break;
            case Indicator<MaturityLevel> maturity:
                builder.With(maturity, (MaturityLevel)Math.Min(4, Math.Round(value)));
                break;
            case Indicator<bool> yesNo:
                builder.With(yesNo, value >= 0.5);
                break;
            case Indicator<int> count:
                builder.With(count, (int)Math.Round(value));
                break;
            case Indicator<Money> money:
                builder.With(money, new Money(Math.Round(value), "USD"));
                break;
        }
    }
}
