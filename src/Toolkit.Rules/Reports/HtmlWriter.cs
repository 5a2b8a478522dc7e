using System.Globalization;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Texts;

namespace Toolkit.Rules.Reports;

/// <summary>Writes a report section by section.</summary>
internal sealed partial class HtmlWriter(RecommendationReport report, HtmlElements html, int headingLevel)
{
    private const string Class = "toolkit-report";

    private readonly HtmlDrawing _drawing = new(report, html);
    private readonly Dictionary<string, string> _titles = TitlesById(report);

    private TextCatalogue Texts => report.Texts;

    private (string, string) Language => ("lang", Texts.Language);

    private (string, string) Direction => ("dir", Texts.Culture.TextInfo.IsRightToLeft ? "rtl" : "ltr");

    internal void WriteDocument()
    {
        html.Open("html", Language, Direction).Open("head");
        html.Void("meta", ("charset", "utf-8"));
        html.Void("meta", ("http-equiv", "Content-Security-Policy"), ("content", HtmlReport.ContentSecurityPolicy));
        html.Void("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
        // Without it a browser asks the server for an icon.
        html.Void("link", ("rel", "icon"), ("href", "data:,"));
        html.Element("title", Texts.Phrase("report.title", report.Organisation.Name));
        html.Style(HtmlReport.StyleSheet);
        html.Close().Open("body").Open("main", ("class", Class));
        WriteContent();
        html.Close().Close().Close();
    }

    internal void WriteFragment()
    {
        html.Open("div", ("class", Class), Language, Direction);
        WriteContent();
        html.Close();
    }

    private void WriteContent()
    {
        WriteOrigin();
        WriteRanking();
        WriteRobustness();
        if (report.Analysis?.Order is { } order)
            Write(order);
        WritePlan();
        if (report.Analysis?.Questions is { } questions)
            WriteQuestions(questions);
        if (report.Analysis?.Scenario is { } scenario)
            Write(scenario);
        foreach (var recommendation in report.Recommendations)
            Write(recommendation);
        WriteOthers();
        WriteSection(
            "decisions", "decisions.heading", report.DecisionReviewItems.Select(finding => Texts.Phrase("report.pair", finding.Id, finding.Text)));
        WriteSection("faults", "report.faults", report.Faults.Select(fault => Texts.Phrase("report.pair", fault.Id, fault.Message)));
        WriteSection("notices", "report.notices", [.. report.Notices.Select(notice => notice.Text)]);
    }

    private void WriteOrigin()
    {
        var (organisation, origin) = (report.Organisation, report.Origin);
        html.Open("header");
        html.Heading(headingLevel, Texts.Phrase("report.title", organisation.Name));
        html.Open("ul", ("class", "facts"));
        Fact("report.organisation", organisation.Name, organisation.Id, Texts.Phrase("kind." + organisation.Kind.ToKey()));
        Fact("report.date", PlainNumber.Of(report.AsOf));
        Fact("report.catalogue", origin.Catalogue, origin.CatalogueVersion);
        if (origin.Disabled.Count > 0)
            Fact("report.disabled", string.Join(", ", origin.Disabled));
        Fact("report.engine", origin.Engine, origin.EngineVersion);
        Fact("report.options", report.Weights.Name, Share(report.OutcomeThreshold));
        html.Close().Close();
    }

    private void WriteSection(string id, string heading, IEnumerable<string> points)
    {
        var lines = points.ToList();
        if (lines.Count == 0)
            return;
        html.Open("section", ("aria-labelledby", id));
        html.Heading(headingLevel + 1, Texts.Phrase(heading), ("id", id));
        WriteList("ul", lines);
        html.Close();
    }

    private void WriteList(string tag, IEnumerable<string> points)
    {
        html.Open(tag);
        foreach (var point in points)
            html.Element("li", point);
        html.Close();
    }

    private void Fact(string phrase, params object[] arguments) => html.Element("li", Texts.Phrase(phrase, arguments));

    /// <summary>The names of columns; a colon marks those that hold numbers.</summary>
    private void Header(params string[] columns) => HeaderOf([.. columns.Select(column => "report.column." + column)]);

    private void HeaderOf(params string[] phrases)
    {
        html.Open("thead").Open("tr");
        foreach (var phrase in phrases)
            if (phrase[phrase.Length - 1] == ':')
                html.Element("th", Texts.Phrase(phrase.TrimEnd(':')), ("scope", "col"), ("class", "number"));
            else
                html.Element("th", Texts.Phrase(phrase), ("scope", "col"));
        html.Close().Close();
    }

    private string Share(double value) => Texts.Phrase("share", value);

    private string Points(decimal points) => Texts.Phrase("report.points", points);

    private string Percentage(double share) => Texts.Phrase("percentage", Math.Round((decimal)share * 100, 2));

    private string NeedOf(NeedInterval need) =>
        Texts.Phrase("report.need", need.Value is { } value ? Share(value) : "–", Share(need.Low), Share(need.High));

    private static Dictionary<string, string> TitlesById(RecommendationReport report) => report.Recommendations
        .Select(recommendation => (recommendation.Id, recommendation.Title))
        .Concat(report.Others.Select(other => (other.Id, other.Title)))
        .ToDictionary(approach => approach.Id, approach => approach.Title, StringComparer.Ordinal);
}
