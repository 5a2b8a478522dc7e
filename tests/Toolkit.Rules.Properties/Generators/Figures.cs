using Toolkit.Rules.Approaches;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.Properties.Generators;

/// <summary>The evidence in force in a catalogue once the host's figures are in place.</summary>
internal sealed class Figures
{
    private readonly ILookup<Indicator, Evidence> _evidence;
    private readonly double _dollarsPerPound;

    internal Figures(ApproachCatalogue catalogue, EngineSetting setting)
    {
        _dollarsPerPound = setting.PoundRate ?? 1;
        _evidence = catalogue.Evidence.SelectMany(pieces => pieces)
            .Select(piece => InForce(piece, setting))
            .ToLookup(piece => piece.Indicator);
        Indicators = catalogue.Indicators;
        Rules = [.. catalogue.Rules
            .Where(rule => rule is not HostRule { Evidence.Count: 0 })
            .Select(rule => rule.Definition.Evidence.Select(piece => InForce(piece, setting)).ToArray())];
    }

    internal IReadOnlyList<Indicator> Indicators { get; }

    /// <summary>The evidence of each rule that can say what it reads.</summary>
    internal IReadOnlyList<Evidence[]> Rules { get; }

    internal IEnumerable<Evidence> On(Indicator indicator) => _evidence[indicator];

    internal bool IsEvidence(Indicator indicator) => _evidence.Contains(indicator);

    internal IReadOnlyList<double> Points(Indicator indicator) => InterestingPoints.Of(indicator, On(indicator));

    /// <summary>An answer in the unit of the thresholds, said in a currency when it is money; null is the organisation's own.</summary>
    internal SurveyAnswer Say(Indicator indicator, double value, string? currency)
    {
        if (indicator.Kind != IndicatorKind.Money)
            return new SurveyAnswer(indicator, value);
        return new SurveyAnswer(indicator, currency == "GBP" ? value / _dollarsPerPound : value, currency);
    }

    /// <summary>The best target of all the rules that read the indicator.</summary>
    internal SurveyAnswer AtTarget(Indicator indicator) => Say(indicator, Extreme(indicator, piece => piece.Target.Value, best: true), "USD");

    /// <summary>The worst of all the rules that read the indicator.</summary>
    internal SurveyAnswer AtWorst(Indicator indicator) => Say(indicator, Extreme(indicator, piece => piece.Worst.Value, best: false), "USD");

    private static Evidence InForce(Evidence piece, EngineSetting setting) =>
        setting.Evidence.TryGetValue(piece.Indicator.Key, out var figures) ? figures.ApplyTo(piece) : piece;

    private double Extreme(Indicator indicator, Func<Evidence, double> figure, bool best) =>
        indicator.Direction == Direction.HigherIsBetter == best ? On(indicator).Max(figure) : On(indicator).Min(figure);
}
