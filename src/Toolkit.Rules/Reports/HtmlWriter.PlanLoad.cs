using Toolkit.Rules.Planning;

namespace Toolkit.Rules.Reports;

/// <content>How full the quarters of a plan are.</content>
internal sealed partial class HtmlWriter
{
    private void WriteLoad(IReadOnlyList<PlanQuarter> quarters)
    {
        html.Heading(headingLevel + 2, Texts.Phrase("plan.column.load"), ("id", "plan-load"));
        html.Open("table", ("aria-labelledby", "plan-load"));
        HeaderOf("plan.column.quarter", "plan.column.load:", "plan.column.capacity:");
        html.Open("tbody");
        foreach (var quarter in quarters)
        {
            html.Open("tr").Element("th", quarter.Label, ("scope", "row"));
            Number(Texts.Phrase("plan.load", quarter.Load));
            Number(Texts.Phrase("report.number", quarter.Capacity));
            html.Close();
        }
        html.Close().Close();
    }
}
