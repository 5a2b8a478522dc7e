using Toolkit.Rules.Analysis;

namespace Toolkit.Rules.Reports;

/// <content>What a scenario changes, before and after side by side.</content>
internal sealed partial class HtmlWriter
{
    private void Write(ScenarioChanges changes)
    {
        var words = new ScenarioWords(Texts, report.Organisation.Currency);
        html.Open("section", ("aria-labelledby", "scenario"));
        html.Heading(headingLevel + 1, Texts.Phrase("scenarios.heading"), ("id", "scenario"));
        WriteList("ul", words.Changed(changes));
        if (changes.Approaches.Count > 0)
        {
            html.Open("table", ("aria-labelledby", "scenario"));
            Header("title", "before", "after");
            html.Open("tbody");
            foreach (var change in changes.Approaches)
            {
                html.Open("tr");
                Approach(change.Id);
                html.Element("td", words.Standing(change.Before)).Element("td", words.Standing(change.After)).Close();
            }
            html.Close().Close();
        }
        html.Element("p", words.Unchanged(changes), ("class", "note"));
        if (changes.Plan is { } plan)
            Write(plan, words);
        html.Close();
    }

    private void Write(PlanChanges changes, ScenarioWords words)
    {
        html.Heading(headingLevel + 2, Texts.Phrase("scenarios.plan.heading"), ("id", "scenario-plan"));
        if (changes.Steps.Count > 0)
        {
            html.Open("table", ("aria-labelledby", "scenario-plan"));
            Header("title", "before", "after");
            html.Open("tbody");
            foreach (var change in changes.Steps)
            {
                html.Open("tr").Open("th", ("scope", "row")).Element("span", PlanText.Title(report, change));
                if (change.Kind == PlanStepKind.Approach)
                    html.Element("span", change.Id, ("class", "marks"));
                html.Close();
                html.Element("td", words.Place(change.Before)).Element("td", words.Place(change.After)).Close();
            }
            html.Close().Close();
        }
        WriteList("ul", words.Rest(changes));
    }
}
