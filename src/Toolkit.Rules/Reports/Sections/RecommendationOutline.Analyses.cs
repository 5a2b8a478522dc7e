using Toolkit.Rules.Analysis;

namespace Toolkit.Rules.Reports;

/// <content>How sure the order is, what to ask next, and what a scenario changes.</content>
internal sealed partial class RecommendationOutline
{
    private OutlineSection Robustness(RankingRobustness robustness) => Section(
        "robustness",
        "robustness.title",
        Paragraph(Words("robustness.intro")),
        robustness.Approaches.Count == 0 ? Paragraph(Words("robustness.none")) : Tiers(robustness.Approaches),
        List([.. RobustnessWording.Summary(robustness, Texts).Select(OutlineText.Value), Words("robustness.tiers")]));

    private OutlineTable Tiers(IReadOnlyList<ApproachRobustness> approaches) => Table(
        approaches,
        Numbers("robustness.column.tier", (ApproachRobustness approach) => Count(approach.Tier)),
        InText(Values("report.column.id", (ApproachRobustness approach) => approach.Id)),
        Approaches((ApproachRobustness approach) => approach.Id, Nothing),
        Numbers("robustness.column.first", (ApproachRobustness approach) => RobustnessWording.Percentage(approach.First, Texts)),
        Numbers("robustness.column.topThree", (ApproachRobustness approach) => RobustnessWording.Percentage(approach.TopThree, Texts)),
        Numbers("robustness.column.interval", (ApproachRobustness approach) => Texts.Phrase("robustness.interval", approach.BestRank, approach.WorstRank)),
        Numbers("robustness.column.recommended", (ApproachRobustness approach) => RobustnessWording.Percentage(approach.Recommended, Texts)),
        Numbers("robustness.column.ahead", (ApproachRobustness approach) => approach.AheadOfNext is { } ahead ? RobustnessWording.Percentage(ahead, Texts) : Nothing));

    private OutlineSection Questions(NextQuestions next) => Section(
        "questions",
        "interview.heading",
        Paragraph(OutlineText.Wording(StabilityWording.Of(next.Stability, Texts))),
        next.Questions.Count == 0 ? null : Table(
            next.Questions.Take(StabilityWording.MostQuestions),
            QuestionsOf((NextQuestion question) => question.Indicator),
            Numbers("report.column.worth", (NextQuestion question) => Wording.Percentage(question.Value)),
            Values("report.column.about", (NextQuestion question) => string.Join(", ", question.Approaches))),
        next.Questions.Count > StabilityWording.MostQuestions
            ? Paragraph(Words("interview.more", next.Questions.Count - StabilityWording.MostQuestions))
            : null);

    private OutlineSection Scenario(WhatIfChanges changes)
    {
        var wording = new WhatIfWording(Texts, report.Organisation.Currency);
        return Section(
            "scenario",
            "scenarios.heading",
            List(wording.Changed(changes).Select(OutlineText.Value)),
            changes.Approaches.Count == 0 ? null : Table(
                changes.Approaches,
                InText(Values("report.column.id", (WhatIfApproach change) => change.Id)),
                Approaches((WhatIfApproach change) => change.Id, ""),
                Words("report.column.before", (WhatIfApproach change) => wording.Standing(change.Before)),
                Words("report.column.after", (WhatIfApproach change) => wording.Standing(change.After))),
            Note(OutlineText.Wording(wording.Unchanged(changes))),
            changes.Plan is { } plan ? PlanChanged(plan, wording) : null);
    }

    private OutlineSection PlanChanged(PlanChanges changes, WhatIfWording wording) => Section(
        "scenario-plan",
        "scenarios.plan.heading",
        changes.Steps.Count == 0 ? null : Table(
            changes.Steps,
            StepIds((PlanStepChange change) => (change.Kind, change.Id)),
            Column(
                "report.column.title",
                (PlanStepChange change) => StepTitle(PlanWording.Title(report, change), change.Kind, change.Id),
                OutlineColumnKind.Title),
            Words("report.column.before", (PlanStepChange change) => wording.Place(change.Before, change.KindBefore ?? change.Kind)),
            Words("report.column.after", (PlanStepChange change) => wording.Place(change.After, change.Kind))),
        List(wording.Rest(changes).Select(OutlineText.Value)));
}
