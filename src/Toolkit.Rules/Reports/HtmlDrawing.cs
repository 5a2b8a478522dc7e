using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Texts;

namespace Toolkit.Rules.Reports;

/// <summary>
/// The drawings of a report: shapes, not backgrounds, so that they are printed as they are. Lengths are hundredths of the width; what is
/// drawn is also said in the title and the description of the drawing.
/// </summary>
internal sealed class HtmlDrawing(RecommendationReport report, HtmlElements html)
{
    private const decimal Mark = 1.6m;

    private TextCatalogue Texts => report.Texts;

    internal void Score(decimal score)
    {
        Start("bar", Texts.Phrase("report.drawing.score", score));
        Shape("track", 0, 100, 0, 8);
        Shape("fill", 0, score, 0, 8);
        html.Close();
    }

    /// <summary>What each criterion adds, one after the other.</summary>
    internal void Contributions(Recommendation item)
    {
        var parts = item.Contributions.Select(part => (Name: ReportNames.Criteria.Of(part.Criterion), part.Points)).ToList();
        Start(
            "bar parts",
            Texts.Phrase("report.drawing.score", item.Score),
            string.Join(", ", parts.Select(part => Texts.Phrase("report.drawing.part", Texts.Phrase("report.criterion." + part.Name), part.Points))));
        Shape("track", 0, 100, 0, 8);
        var start = 0m;
        foreach (var (name, points) in parts)
        {
            Shape(name, start, points, 0, 8);
            start += points;
        }
        html.Close();
    }

    /// <summary>From the low bound to the high one, with a mark at the need by the answers given and a line where an approach becomes needed.</summary>
    internal void Need(NeedInterval need)
    {
        var (low, high, threshold) = (Hundredths(need.Low), Hundredths(need.High), Hundredths(report.OutcomeThreshold));
        Start("range", need.Value is { } value
            ? Texts.Phrase("report.drawing.need", value, need.Low, need.High, report.OutcomeThreshold)
            : Texts.Phrase("report.drawing.need.open", need.Low, need.High, report.OutcomeThreshold));
        Shape("track", 0, 100, 5, 2);
        Shape("interval", low, high - low, 3, 6);
        Shape("threshold", threshold - 0.4m, 0.8m, 0, 12);
        if (need.Value is { } known)
            Shape("value", Math.Min(Math.Max(Hundredths(known) - (Mark / 2), 0), 100 - Mark), Mark, 0, 12);
        html.Close();
    }

    private void Start(string kind, string title, string? description = null)
    {
        var height = kind == "range" ? "12" : "8";
        html.Open("svg", ("class", kind), ("role", "img"), ("viewBox", "0 0 100 " + height), ("preserveAspectRatio", "none"));
        html.Element("title", title);
        if (description is not null)
            html.Element("desc", description);
    }

    private void Shape(string name, decimal x, decimal width, decimal y, decimal height) => html.Void(
        "rect", ("class", name), ("x", PlainNumber.Of(x)), ("y", PlainNumber.Of(y)), ("width", PlainNumber.Of(width)), ("height", PlainNumber.Of(height)));

    private static decimal Hundredths(double share) => (decimal)share * 100;
}
