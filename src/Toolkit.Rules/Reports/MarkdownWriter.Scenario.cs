using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Explanation;
using Toolkit.Rules.Scenarios;

namespace Toolkit.Rules.Reports;

/// <content>What a scenario changes, before and after side by side.</content>
internal sealed partial class MarkdownWriter
{
    private void Write(ScenarioChanges changes)
    {
        WriteSection(
            "scenarios.heading",
            changes.Answers.Select(answer => Say("scenarios.answer", answer.Indicator, Said(answer, answer.After), Said(answer, answer.Before)))
                .Concat(changes.Priorities.Select(priority => Say("scenarios.priority", priority.Finding, Said(priority.After), Said(priority.Before))))
                .DefaultIfEmpty(Texts.Phrase("scenarios.none")));
        if (changes.Approaches.Count > 0)
        {
            Line();
            Header("id", "title", "before", "after");
            foreach (var change in changes.Approaches)
                Row(
                    MarkdownText.Escape(change.Id),
                    MarkdownText.Escape(_titles.TryGetValue(change.Id, out var title) ? title : ""),
                    Standing(change.Before),
                    Standing(change.After));
        }
        Line();
        Line(Say("scenarios.unchanged", changes.Unchanged));
    }

    private string Said(ScenarioAnswer answer, ScenarioValue? value) =>
        value is null ? Texts.Phrase("scenarios.unknown")
        : value.Number is { } number ? new Wording(Texts).Value(answer.Kind, number, value.Currency ?? report.Organisation.Currency)
        : Texts.Phrase("scenarios.not-applicable", value.NotApplicable ?? "");

    private string Said(double? priority) => priority is { } stated ? Texts.Phrase("report.number", stated) : Texts.Phrase("scenarios.unstated");

    private string Standing(ApproachStanding standing)
    {
        var outcome = Texts.Phrase("report.outcome." + ReportNames.Outcomes.Of(standing.Outcome));
        var need = Need(new NeedInterval(standing.Need, standing.Low, standing.High));
        return standing is { Rank: { } rank, Score: { } score }
            ? Texts.Phrase("scenarios.ranked", rank, score, need)
            : standing.Outcome == Outcome.NotApplicable ? outcome : Texts.Phrase("scenarios.unranked", outcome, need);
    }
}
