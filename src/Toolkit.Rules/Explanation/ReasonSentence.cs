using Toolkit.Rules.Indicators;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.Explanation;

/// <summary>The sentence about one piece of evidence in one language. The parts that no answer changes are made once for each band of the gap.</summary>
internal sealed class ReasonSentence(Evidence evidence, Wording wording)
{
    // U+FFFF is not a character, so no text holds it.
    private const string Answer = "\uffff";

    private static readonly (double From, string Phrase)[] Bands =
        [(0.75, "band.critical"), (0.5, "band.high"), (0.25, "band.moderate"), (double.Epsilon, "band.low"), (0, "band.target")];

    // Made when first said. Two threads may both do it, with the same result.
    private readonly string[]?[] _partsByBand = new string[Bands.Length][];
    private readonly string?[] _byLevel = new string[(int)MaturityLevel.Level4 + 1];

    /// <summary>Says an answer and how far it falls short.</summary>
    /// <param name="answer">The answer as given.</param>
    /// <param name="value">The answer in the unit of the thresholds.</param>
    /// <param name="currency">The currency of an amount of money; null for every other kind.</param>
    /// <param name="gap">The gap, 0 to 1.</param>
    internal string Say(double answer, double value, string? currency, double gap) => evidence.Indicator.Kind == IndicatorKind.Maturity
        // There are five answers only, each with a gap of its own.
        ? _byLevel[(int)answer] ??= Make(answer, value, currency, gap)
        : Make(answer, value, currency, gap);

    private string Make(double answer, double value, string? currency, double gap)
    {
        var band = 0;
        while (gap < Bands[band].From)
            band++;
        var parts = _partsByBand[band] ??= Parts(band);
        return parts.Length == 1 ? parts[0] : string.Join(Said(answer, value, currency), parts);
    }

    /// <summary>The sentence, cut where the answer stands.</summary>
    private string[] Parts(int number)
    {
        var texts = wording.Texts;
        var words = evidence.Indicator.Text(texts);
        var band = texts.Phrase(Bands[number].Phrase);
        if (evidence.Indicator.Kind == IndicatorKind.YesNo)
            return [Bands[number].From > 0 ? texts.Phrase("reason.no", words.No, band) : texts.Phrase("reason.yes", words.Yes, band)];
        return texts
            .Phrase("reason", words.Statement.Replace("{0}", Answer), Threshold(evidence.Trigger), Threshold(evidence.Target), band)
            .Split(Answer[0]);
    }

    private string Said(double answer, double value, string? currency)
    {
        var said = wording.Answer(evidence.Indicator, answer, currency);
        return currency is null || currency == Money.ThresholdCurrency
            ? said
            : wording.Texts.Phrase("money.converted", said, wording.Value(evidence.Indicator.Kind, value, Money.ThresholdCurrency));
    }

    private string Threshold(SourcedNumber figure) => wording.Value(evidence.Indicator.Kind, figure.Value, Money.ThresholdCurrency);
}
