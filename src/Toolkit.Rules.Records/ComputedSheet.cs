using Toolkit.Rules.Indicators;

namespace Toolkit.Rules.Records;

/// <summary>Collects figures and decides which of them may be given out.</summary>
internal sealed class ComputedSheet(RecordSet records)
{
    private static readonly Dictionary<Indicator, int> Places =
        IndicatorCatalogue.All.Select((indicator, place) => (indicator, place)).ToDictionary(entry => entry.indicator, entry => entry.place);

    private readonly List<ComputedAnswer> _answers = [];
    private readonly ComputedWords _words = new(records);

    internal void Add(Indicator indicator, RequiredFields required, RecordFigure figure, string? remark = null, string? remarkWithoutValue = null)
    {
        var observed = records.Observed(required.Kind);
        if (Refusal(required, observed, figure) is { } reason)
            _answers.Add(new ComputedAnswer(indicator, required, records.Source, records.AsOf, null, reason,
                With(_words.Refusal(required, observed, reason, figure), observed.Records > 0 ? remarkWithoutValue : null)));
        else
            _answers.Add(Given(indicator, required, figure, remark));
    }

    internal IReadOnlyList<ComputedAnswer> InCatalogueOrder() => _answers.OrderBy(answer => Places[answer.Indicator]).ToArray();

    private static string With(string text, string? remark) => remark is null ? text : text + " " + remark;

    private static bool IsAboutPeople(RecordKind kind) => kind <= RecordKind.Secondment;

    /// <summary>The meanings of "digital" and "senior" that the host gave, where a figure rests on them.</summary>
    private IEnumerable<string?> MeaningsIn(RequiredFields required)
    {
        var setting = records.Setting;
        if (setting.DigitalMeans is { } digital && required.Names.Any(name => name.StartsWith("IsDigital", StringComparison.Ordinal)))
            yield return setting.Texts.Phrase("records.digital-means", digital);
        if (setting.SeniorMeans is { } senior && required.Names.Contains("IsSenior"))
            yield return setting.Texts.Phrase("records.senior-means", senior);
    }

    /// <summary>The doubts about the amounts that a figure is made of.</summary>
    private IEnumerable<string?> DoubtsOf(RequiredFields required) =>
        records.UnitDoubts.Where(doubt => doubt.Kind == required.Kind && required.Names.Contains(doubt.Field)).Select(doubt => doubt.Told(records.Setting.Texts)?.Text);

    private ComputedAnswer Given(Indicator indicator, RequiredFields required, RecordFigure figure, string? remark)
    {
        var aboutPeople = IsAboutPeople(required.Kind);
        var of = aboutPeople ? Rounding.Lowered(figure.Of) : figure.Of;
        var unstated = aboutPeople ? Rounding.Lowered(figure.Unstated) : figure.Unstated;
        var note = string.Join(" ", new[] { _words.Note(required, aboutPeople, of, unstated), remark }.Concat(MeaningsIn(required)).Concat(DoubtsOf(required)).OfType<string>());
        return new ComputedAnswer(indicator, required, records.Source, records.AsOf, figure.Value, null, note)
        {
            Records = of,
            People = aboutPeople && !figure.HasNoGroup ? Math.Max(figure.Of, figure.People) : 0,
            Unstated = unstated,
        };
    }

    private NotComputedReason? Refusal(RequiredFields required, ObservedFields observed, RecordFigure figure)
    {
        if (observed.Records == 0)
            return NotComputedReason.NoRecords;
        if (!required.AreIn(observed))
            return NotComputedReason.FieldNotCarried;
        if (observed.Keys.Shared > 0)
            return NotComputedReason.RepeatedKeys;
        if (figure.Of == 0 && records.IsNobodyThere(required.Kind))
            return NotComputedReason.NoRecords;
        if (figure.Refusal is { } refusal and not NotComputedReason.WouldDisclose)
            return refusal;
        if (IsAboutPeople(required.Kind) && !figure.HasNoGroup && figure.Of < records.Setting.SmallestGroup)
            return NotComputedReason.TooFewPeople;
        if (figure.Refusal is not null)
            return figure.Refusal;
        return figure.Of == 0 ? NotComputedReason.NoRecords : null;
    }
}
