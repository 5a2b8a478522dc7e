using Toolkit.Rules.Indicators;

namespace Toolkit.Rules.Records;

/// <summary>Collects figures and decides which of them may be given out.</summary>
internal sealed class ComputedSheet(RecordSet records)
{
    private readonly List<ComputedAnswer> _answers = [];
    private readonly ComputedWords _words = new(records);

    internal void Add(Indicator indicator, RequiredFields required, ObservedFields carried, RecordFigure figure, string? remark = null)
    {
        if (Refusal(required, carried, figure) is { } reason)
            _answers.Add(new ComputedAnswer(indicator, required, records.Source, records.AsOf, null, reason, _words.Refusal(required, carried, reason)));
        else
            _answers.Add(Given(indicator, required, figure, remark));
    }

    internal IReadOnlyList<ComputedAnswer> InCatalogueOrder() => _answers.OrderBy(answer => answer.Indicator.Slot).ToArray();

    private static bool IsAboutPeople(RecordKind kind) => kind <= RecordKind.Secondment;

    private ComputedAnswer Given(Indicator indicator, RequiredFields required, RecordFigure figure, string? remark)
    {
        var aboutPeople = IsAboutPeople(required.Kind);
        var of = aboutPeople ? Rounding.Lowered(figure.Of) : figure.Of;
        var unstated = aboutPeople ? Rounding.Lowered(figure.Unstated) : figure.Unstated;
        var note = _words.Note(required.Kind, aboutPeople, of, unstated);
        return new ComputedAnswer(indicator, required, records.Source, records.AsOf, figure.Value, null, remark is null ? note : note + " " + remark)
        {
            Records = of,
            People = aboutPeople && !figure.HasNoGroup ? Math.Max(figure.Of, figure.People) : 0,
            Unstated = unstated,
        };
    }

    private NotComputed? Refusal(RequiredFields required, ObservedFields carried, RecordFigure figure)
    {
        if (carried.Records == 0)
            return NotComputed.NoRecords;
        if ((required.Bits & ~carried.Fields) != 0)
            return NotComputed.FieldNotCarried;
        if (figure.Refusal is { } refusal and not NotComputed.WouldDisclose)
            return refusal;
        if (IsAboutPeople(required.Kind) && !figure.HasNoGroup && figure.Of < records.Setting.SmallestGroup)
            return NotComputed.TooFewPeople;
        if (figure.Refusal is not null)
            return figure.Refusal;
        return figure.Of == 0 ? NotComputed.NoRecords : null;
    }
}
