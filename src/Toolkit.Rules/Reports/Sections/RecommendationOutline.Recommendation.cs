using Toolkit.Rules.Decisions;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Explanation;
using Toolkit.Rules.Ranking;

namespace Toolkit.Rules.Reports;

/// <content>One recommendation: why, its score, the advice.</content>
internal sealed partial class RecommendationOutline
{
    private OutlineSection Recommended(Recommendation item)
    {
        OutlineBlock?[] blocks =
        [
            Paragraph(OutlineText.Value(item.Summary)),
            item.Decision is { } decision ? Paragraph(OutlineText.Value(DecisionWording.Of(decision, Texts)), OutlineParagraphKind.Decision) : null,
            item.Reasons.Count > 0 ? Section(null, "report.why", new OutlineList([.. item.Reasons.Select(Why)]) { HasNotes = true }) : null,
            Score(item),
            Section(null, "adjustments.heading", List(report.Adjustments.Where(adjustment => adjustment.ApproachId == item.Id).Select(AdjustmentText))),
            Section(null, "report.brakes", List(item.Preconditions.Select(advice => Say("report.brake", advice.Text, advice.Indicator)))),
            Section(null, "report.actions", List(item.Actions.Select(OutlineText.Value), isNumbered: true)),
            Section(null, "report.requires", List(item.Requires.Select(Required))),
            Section(null, "report.missing", List(item.Missing.Select(Question))),
            IsPage && OutlineRun.Followed(item.HelpLink) is { } page ? Paragraph(OutlineText.Link(Texts.Phrase("report.page", item.Id), page)) : null,
        ];
        return new OutlineSection(item.Id, Say("report.heading", item.Place, item.Id, item.Title), [.. blocks.OfType<OutlineBlock>()])
        {
            IsApproach = true,
            Marks = IsPage ? [.. Marks(item), new OutlineRun(Texts.Phrase("report.mark.lever", Wording.NameOf(item.Lever))) { IsWording = true }] : [],
        };
    }

    private OutlineRun[] Marks(Recommendation item) =>
    [
        new OutlineRun(item.Id),
        new OutlineRun(Wording.NameOf(item.Severity)) { IsWording = true, Severity = item.Severity },
        // Where missing answers could take all of it away, it is provisional.
        .. item.SeverityAtLeast != item.Severity && item.SeverityAtLeast != Severity.None
            ? [new OutlineRun(Texts.Phrase("report.mark.at-least", Wording.NameOf(item.SeverityAtLeast))) { IsWording = true }]
            : Array.Empty<OutlineRun>(),
        new OutlineRun(Texts.Phrase(item.Certainty == Certainty.Certain ? "report.mark.certain" : "report.mark.provisional")) { IsWording = true },
        new OutlineRun(Texts.Phrase("report.mark.coverage", Wording.Percentage(item.Coverage))) { IsWording = true },
        .. item.Decision is { } decision ? [new OutlineRun(DecisionWording.Status(decision, Texts)) { IsWording = true }] : Array.Empty<OutlineRun>(),
    ];

    /// <summary>The same for one that is undecided.</summary>
    private OutlineRun[] Marks(PlacedApproach item) =>
    [
        new OutlineRun(item.Id),
        new OutlineRun(SeverityOf(item)) { IsWording = true, Severity = item.Coverage > 0 ? item.Severity : null },
        new OutlineRun(Wording.NameOf(item.Outcome)) { IsWording = true },
        new OutlineRun(Texts.Phrase("report.mark.coverage", Wording.Percentage(item.Coverage))) { IsWording = true },
    ];

    private OutlineItem Why(Reason reason) => new(Say("report.reason", reason.Text, reason.Gap, reason.Weight, Wording.Basis(reason.Basis)))
    {
        Notes = reason.Source is { } source ? [Say("report.source", source)] : [],
    };

    /// <summary>The score as a sum. A page also compares it with the neighbours in the order, and draws it.</summary>
    private OutlineSection Score(Recommendation item)
    {
        var table = WithTotal(
            Table(
                "score",
                item.Contributions,
                Column(
                    "report.column.criterion",
                    (Contribution part) => new OutlineCell(OutlineText.Wording(Wording.NameOf(part.Criterion))) { BarPart = ReportNames.Contributions.Of(part.Criterion) },
                    OutlineColumnKind.Head),
                Numbers("report.column.weight", (Contribution part) => Wording.Number(part.Weight)),
                Numbers("report.column.value", (Contribution part) => Wording.Number(part.Value)),
                Numbers("report.column.points", (Contribution part) => Wording.Points(part.Points))),
            "report.total",
            Wording.Points(item.Score));
        return IsPage
            ? Section(item.Id + "-rank", "report.rank", Paragraph(OutlineText.Wording(string.Join(" ", new RankWording(report).Of(item)))), PartsBar(item), table)
            : Section(item.Id + "-rank", "report.score", [table]);
    }

    private OutlineText Required(Requirement requirement)
    {
        var state = Texts.Phrase(requirement.Met switch { true => "report.met", false => "report.not-met", null => "report.open" });
        return TitleOf(requirement.Id) is { } title
            ? Say("report.required", requirement.Id, title, state)
            : Say("report.pair", requirement.Id, state);
    }
}
