using Toolkit.Rules.Scenarios;

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
        html.Close();
    }
}
