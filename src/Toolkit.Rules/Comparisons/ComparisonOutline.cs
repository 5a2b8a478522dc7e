using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Reports;

namespace Toolkit.Rules.Comparisons;

/// <summary>Makes the outline of a comparison, section by section.</summary>
internal sealed class ComparisonOutline(ReportComparison comparison) : OutlineBuilder(comparison.Texts)
{
    internal ReportOutline Make() => new(Texts, Say("comparison.title", comparison.After.Name), [.. Facts()], [.. Sections().OfType<OutlineSection>()]);

    private IEnumerable<OutlineText> Facts()
    {
        var (before, after) = (comparison.Before, comparison.After);
        yield return Say("comparison.dates", PlainNumber.Of(before.AsOf), PlainNumber.Of(after.AsOf));
        yield return Say("report.catalogue", after.Catalogue, after.CatalogueVersion);
        if (comparison.IsOfTwoOrganisations)
            yield return Say("comparison.two-organisations", before.Name);
        yield return comparison.IsEmpty ? Words("comparison.nothing") : Words("comparison.recommended", before.Recommended, after.Recommended);
    }

    private IEnumerable<OutlineSection?> Sections() =>
    [
        comparison.Settings.Count > 0 ? Settings() : null,
        comparison.Approaches.Count > 0 ? Overview() : null,
        .. comparison.Approaches.Select(Changed),
        comparison.Unchanged.Count > 0
            ? Section("unchanged", "comparison.unchanged", [Paragraph(OutlineText.Value(string.Join(", ", comparison.Unchanged)))])
            : null,
    ];

    private OutlineSection Settings() => Section("settings", "comparison.settings", [Table(
        comparison.Settings,
        Words("comparison.column.setting", (SettingChange change) => Named("setting", change.Setting), OutlineColumnKind.Head),
        Values("comparison.column.before", (SettingChange change) => change.Before ?? Nothing),
        Values("comparison.column.after", (SettingChange change) => change.After ?? Nothing))]);

    private OutlineSection Overview() => Section("approaches", "comparison.approaches", [Table(
        comparison.Approaches,
        Values("comparison.column.id", (ApproachChange change) => change.Id),
        Column("comparison.column.title", (ApproachChange change) => new OutlineCell(OutlineText.Value(change.Title)) { Section = change.Id }, OutlineColumnKind.Title),
        Words("comparison.column.movement", (ApproachChange change) => Named("movement", change.Movement)),
        Words("comparison.column.before", (ApproachChange change) => State(change.Before)),
        Words("comparison.column.after", (ApproachChange change) => State(change.After)),
        Numbers("comparison.column.points", (ApproachChange change) => change.ScoreChange is { } points ? Points(points) : Nothing),
        Numbers("comparison.column.need", (ApproachChange change) => Amount(change.NeedChange)))]);

    /// <summary>One approach: why it changed, part by part, with the sums.</summary>
    private OutlineSection Changed(ApproachChange change)
    {
        OutlineBlock?[] blocks =
        [
            List(Summary(change)),
            change.ScoreCauses.Count > 0 ? Score(change) : null,
            change.Evidence.Count > 0 ? Evidence(change) : null,
        ];
        return new OutlineSection(change.Id, Say("report.pair", change.Id, change.Title), [.. blocks.OfType<OutlineBlock>()]) { IsApproach = true };
    }

    private IEnumerable<OutlineText> Summary(ApproachChange change)
    {
        yield return Words("report.pair", Named("movement", change.Movement), Texts.Phrase("comparison.from-to", State(change.Before), State(change.After)));
        if (change.OutcomeCauses.Count > 0)
            yield return Say("comparison.because", OutlineText.Join(change.OutcomeCauses.Select(Said)));
        if (change.RankChange is { } places and not 0)
            yield return Say(
                "comparison.moved",
                OutlineText.Wording(Wording.Quantity(places > 0 ? "place-down" : "place-up", Math.Abs(places))),
                OutlineText.Join(change.RankSteps.Select(step => Say("report.count", step.Id, Named("step", step.Kind)))));
    }

    private OutlineTable Score(ApproachChange change) => WithTotal(
        Table(
            change.ScoreCauses,
            Words("comparison.column.criterion", (ScoreCause cause) => Wording.NameOf(cause.Criterion), OutlineColumnKind.Head),
            Words("comparison.column.cause", (ScoreCause cause) => Named("cause", cause.Kind)),
            Values("comparison.column.through", (ScoreCause cause) => cause.Subject ?? Nothing),
            Numbers("comparison.column.points", (ScoreCause cause) => Points(cause.Points))),
        "report.total",
        Points(change.ScoreChange!.Value));

    private OutlineTable Evidence(ApproachChange change) => WithTotal(
        Table(
            change.Evidence,
            Column("comparison.column.indicator", (EvidenceChange part) => Cell(OutlineText.Value(part.Indicator)), OutlineColumnKind.Head),
            Words("comparison.column.move", (EvidenceChange part) => Named("evidence", part.Move)),
            Words("comparison.column.cause", (EvidenceChange part) => Named("cause", part.Cause)),
            Values("comparison.column.before", (EvidenceChange part) => Answer(part.Kind, part.Before)),
            Values("comparison.column.after", (EvidenceChange part) => Answer(part.Kind, part.After)),
            Numbers("comparison.column.need", (EvidenceChange part) => Amount(part.Need))),
        "comparison.column.need",
        Amount(change.NeedChange));

    private OutlineText Said(OutcomeCause cause) => cause.Indicator is { } indicator
        ? Say("portfolio.worst", Named("cause", cause.Kind), indicator)
        : OutlineText.Wording(Named("cause", cause.Kind));

    private string State(ApproachState? compared)
    {
        if (compared is not { } state)
            return Nothing;
        var place = state.Place is { } number ? Texts.Phrase("comparison.rank", number) : Wording.NameOf(state.Outcome);
        var worth = state.Score is { } score ? Wording.Points(score) : state.Need.Value is { } need ? Wording.Share(need) : Nothing;
        // A place alone does not say that it is undecided; for what has none, the outcome stands there already.
        var how = state.Certainty is { } certainty ? Wording.NameOf(certainty) : state.Place is not null ? Wording.NameOf(state.Outcome) : null;
        return how is null ? Texts.Phrase("portfolio.worst", place, worth) : Texts.Phrase("comparison.standing", place, worth, how);
    }

    private string Answer(IndicatorKind? kind, in Answer answer) => Wording.Answer(kind, answer);

    private string Named<T>(string group, T name)
        where T : struct, Enum => Texts.Phrase($"comparison.{group}.{name}");

    private string Points(decimal points) => Texts.Phrase("comparison.points", points);

    private string Amount(double need) => Texts.Phrase("comparison.amount", need);
}
