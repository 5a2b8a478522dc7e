using System.Globalization;
using Toolkit.Rules.Decisions;
using Toolkit.Rules.Explanation;

namespace Toolkit.Rules.Reports;

internal sealed partial class HtmlWriter
{
    private void Write(Recommendation item)
    {
        html.Open("section", ("id", item.Id), ("class", "recommendation"), ("aria-labelledby", item.Id + "-title"));
        html.Heading(headingLevel + 1, Texts.Phrase("report.heading", item.Rank, item.Id, item.Title), ("id", item.Id + "-title"));
        WriteMarks(item);
        html.Element("p", item.Summary);
        if (item.Decision is { } decision)
            html.Element("p", DecisionWords.Of(decision, Texts));
        WriteWhy(item.Reasons);
        WriteRank(item);
        WritePart("report.brakes", item.Preconditions.Select(brake => Texts.Phrase("report.brake", brake.Text, brake.Indicator)));
        WritePart("report.actions", item.Actions, "ol");
        WritePart("report.requires", item.Requires.Select(Required));
        WritePart("report.missing", item.Missing.Select(Question));
        WriteLink(item);
        html.Close();
    }

    private void WriteWhy(IReadOnlyList<Reason> reasons)
    {
        Part("report.why");
        html.Open("ul");
        foreach (var reason in reasons)
        {
            html.Open("li").Element("span", Texts.Phrase("report.reason", reason.Text, reason.Gap, reason.Weight, new Wording(Texts).Basis(reason.Basis)));
            if (reason.Source is { } source)
                html.Element("span", Texts.Phrase("report.source", source), ("class", "note"));
            html.Close();
        }
        html.Close();
    }

    private void WriteRank(Recommendation item)
    {
        Part("report.rank", ("id", item.Id + "-rank"));
        html.Element("p", string.Join(" ", new RankSentences(report).Of(item)));
        _drawing.Contributions(item);
        html.Open("table", ("aria-labelledby", item.Id + "-rank"), ("class", "score"));
        Header("criterion", "weight:", "value:", "points:");
        html.Open("tbody");
        foreach (var contribution in item.Contributions)
        {
            var name = ReportNames.Criteria.Of(contribution.Criterion);
            html.Open("tr").Open("th", ("scope", "row"));
            html.Element("span", "", ("class", "swatch " + name));
            html.Text(Texts.Phrase("report.criterion." + name)).Close();
            Number(Texts.Phrase("report.number", contribution.Weight));
            Number(Texts.Phrase("report.number", contribution.Value));
            Number(Points(contribution.Points));
            html.Close();
        }
        html.Close().Open("tfoot").Open("tr");
        html.Element("th", Texts.Phrase("report.total"), ("scope", "row"), ("colspan", "3"));
        Number(Points(item.Score));
        html.Close().Close().Close();
    }

    private void WritePart(string heading, IEnumerable<string> points, string list = "ul")
    {
        var lines = points.ToList();
        if (lines.Count == 0)
            return;
        Part(heading);
        WriteList(list, lines);
    }

    private void WriteLink(Recommendation item)
    {
        var address = item.HelpLink;
        if (!address.IsAbsoluteUri || (address.Scheme != Uri.UriSchemeHttps && address.Scheme != Uri.UriSchemeHttp))
            return;
        html.Open("p").Element("a", Texts.Phrase("report.page", item.Id), ("href", address.AbsoluteUri), ("rel", "noreferrer")).Close();
    }

    private void Part(string heading, params (string Name, string Value)[] attributes) =>
        html.Heading(headingLevel + 2, Texts.Phrase(heading), attributes);

    private void Number(string text) => html.Element("td", text, ("class", "number"));

    private string Required(Requirement requirement)
    {
        var state = Texts.Phrase(requirement.Met switch { true => "report.met", false => "report.not-met", null => "report.open" });
        return _titles.TryGetValue(requirement.Id, out var title)
            ? Texts.Phrase("report.required", requirement.Id, title, state)
            : Texts.Phrase("report.pair", requirement.Id, state);
    }

    private string Question(string indicator) =>
        Texts.Indicator(indicator) is { } text ? Texts.Phrase("report.pair", indicator, text.Question) : indicator;
}
