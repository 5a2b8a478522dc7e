using System.Globalization;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Ranking;
using Toolkit.Rules.Texts;

namespace Toolkit.Rules.Reports;

/// <summary>Writes a report section by section. Whatever is not a phrase of the text catalogue goes through <see cref="MarkdownText.Escape"/>.</summary>
internal sealed partial class MarkdownWriter(RecommendationReport report, TextWriter writer)
{
    private const string Nothing = "–";

    private readonly Dictionary<string, string> _titles = TitlesById(report);

    private TextCatalogue Texts => report.Texts;

    internal void Write()
    {
        Line("# " + Say("report.title", report.Organisation.Name));
        WriteOrigin();
        WriteRanking();
        WriteRobustness();
        if (report.Analysis?.Order is { } order)
            WriteOrder(order);
        WritePlan();
        if (report.Analysis?.Questions is { } questions)
            WriteQuestions(questions);
        if (report.Analysis?.Scenario is { } scenario)
            Write(scenario);
        foreach (var recommendation in report.Recommendations)
            Write(recommendation);
        WriteOthers();
        WriteSection("decisions.heading", report.DecisionReviewItems.Select(finding => Say("report.pair", finding.Id, finding.Text)));
        WriteSection("report.faults", report.Faults.Select(fault => Say("report.pair", fault.Id, fault.Message)));
        WriteSection("report.notices", report.Notices.Select(notice => MarkdownText.Escape(notice.Text)));
    }

    private void WriteOrigin()
    {
        var origin = report.Origin;
        Line();
        Bullet(Say("report.organisation", report.Organisation.Name, report.Organisation.Id, Texts.Phrase("kind." + report.Organisation.Kind.ToKey())));
        Bullet(Say("report.date", PlainNumber.Of(report.AsOf)));
        Bullet(Say("report.catalogue", origin.Catalogue, origin.CatalogueVersion));
        if (origin.Disabled.Count > 0)
            Bullet(Say("report.disabled", string.Join(", ", origin.Disabled)));
        Bullet(Say("report.engine", origin.Engine, origin.EngineVersion));
        Bullet(Say("report.options", report.Weights.Name, Share(report.OutcomeThreshold)));
    }

    private void WriteRanking()
    {
        Heading("## ", "report.ranking");
        if (report.Recommendations.Count == 0)
        {
            Line(Texts.Phrase("report.ranking.none"));
            return;
        }
        Header("rank:", "id", "title", "severity", "score:", "need", "coverage:", "lever", "certainty");
        foreach (var item in report.Recommendations)
            Row(
                item.Rank.ToString(CultureInfo.InvariantCulture),
                MarkdownText.Link(item.Id, item.HelpLink),
                MarkdownText.Escape(item.Title),
                Texts.Phrase("band." + ReportNames.Severities.Of(item.Severity)),
                Points(item.Score),
                Need(item.Need),
                Percentage(item.Coverage),
                Texts.Phrase("report.lever." + ReportNames.Levers.Of(item.Lever)),
                Texts.Phrase("report.certainty." + ReportNames.Certainties.Of(item.Certainty)));
    }

    private void WriteOthers()
    {
        if (report.Others.Count == 0)
            return;
        Heading("## ", "report.others");
        Header("id", "title", "outcome", "need", "coverage:", "why");
        foreach (var other in report.Others)
            Row(
                MarkdownText.Escape(other.Id),
                MarkdownText.Escape(other.Title),
                Texts.Phrase("report.outcome." + ReportNames.Outcomes.Of(other.Outcome)),
                other.RawOutcome == Outcome.NotApplicable ? Nothing : Need(other.Need),
                other.RawOutcome == Outcome.NotApplicable ? Nothing : Percentage(other.Coverage),
                MarkdownText.Escape(other.Text));
    }

    private void WriteSection(string heading, IEnumerable<string> bullets, string level = "## ")
    {
        var first = true;
        foreach (var bullet in bullets)
        {
            if (first)
                Heading(level, heading);
            first = false;
            Bullet(bullet);
        }
    }

    /// <summary>A phrase around texts, which are escaped, and numbers, which are written as the language does.</summary>
    private string Say(string phrase, params object[] arguments) =>
        Texts.Phrase(phrase, [.. arguments.Select(argument => argument is string text ? MarkdownText.Escape(text) : argument)]);

    private string Need(NeedInterval need) =>
        Texts.Phrase("report.need", need.Value is { } value ? Share(value) : Nothing, Share(need.Low), Share(need.High));

    private string Share(double value) => Texts.Phrase("share", value);

    private string Percentage(double share) => Texts.Phrase("percentage", Math.Round((decimal)share * 100, 2));

    private string Points(decimal points) => Texts.Phrase("report.points", points);

    private void Heading(string level, string phrase)
    {
        Line();
        Line(level + Texts.Phrase(phrase));
        Line();
    }

    /// <summary>The names of columns; a colon marks those that hold numbers.</summary>
    private void Header(params string[] columns)
    {
        Row([.. columns.Select(column => Texts.Phrase("report.column." + column.TrimEnd(':')))]);
        Row([.. columns.Select(column => column[column.Length - 1] == ':' ? "---:" : "---")]);
    }

    private void Row(params string[] cells) => Line("| " + string.Join(" | ", cells) + " |");

    private void Bullet(string text) => Line("- " + text);

    private void Line(string text = "")
    {
        writer.Write(text);
        writer.Write('\n');
    }

    private static Dictionary<string, string> TitlesById(RecommendationReport report)
    {
        var titles = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var recommendation in report.Recommendations)
            titles[recommendation.Id] = recommendation.Title;
        foreach (var other in report.Others)
            titles[other.Id] = other.Title;
        return titles;
    }
}
