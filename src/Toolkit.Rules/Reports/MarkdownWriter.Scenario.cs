using Toolkit.Rules.Analysis;

namespace Toolkit.Rules.Reports;

/// <content>What a scenario changes, before and after side by side.</content>
internal sealed partial class MarkdownWriter
{
    private void Write(ScenarioChanges changes)
    {
        var words = new ScenarioWords(Texts, report.Organisation.Currency);
        WriteSection("scenarios.heading", words.Changed(changes).Select(MarkdownText.Escape));
        Line();
        if (changes.Approaches.Count > 0)
        {
            Header("id", "title", "before", "after");
            foreach (var change in changes.Approaches)
                Row(
                    MarkdownText.Escape(change.Id),
                    MarkdownText.Escape(_titles.TryGetValue(change.Id, out var title) ? title : ""),
                    words.Standing(change.Before),
                    words.Standing(change.After));
            Line();
        }
        Line(words.Unchanged(changes));
        if (changes.Plan is { } plan)
            Write(plan, words);
    }

    private void Write(PlanChanges changes, ScenarioWords words)
    {
        Heading("### ", "scenarios.plan.heading");
        if (changes.Steps.Count > 0)
        {
            Header("id", "title", "before", "after");
            foreach (var change in changes.Steps)
                Row(
                    change.Kind == PlanStepKind.Precondition ? Nothing : MarkdownText.Escape(change.Id),
                    MarkdownText.Escape(PlanText.Title(report, change)),
                    words.Place(change.Before),
                    words.Place(change.After));
            Line();
        }
        foreach (var sentence in words.Rest(changes))
            Bullet(MarkdownText.Escape(sentence));
    }
}
