namespace Toolkit.Rules.Reports;

/// <summary>
/// Draws bars and intervals: shapes, not backgrounds, so that they are printed as they are. Lengths are hundredths of the width; the title
/// and the description of a drawing say what it shows.
/// </summary>
internal sealed class HtmlDrawing(HtmlElements html)
{
    private const decimal Mark = 1.6m;

    /// <summary>Draws a block; one that is no drawing is passed over.</summary>
    internal void Draw(OutlineBlock block)
    {
        if (block is OutlineBar bar)
            Draw(bar);
        else if (block is OutlineInterval interval)
            Draw(interval);
    }

    private void Draw(OutlineBar bar)
    {
        Start(bar.Description is null ? "bar" : "bar parts", height: "8", bar.Title);
        if (bar.Description is { } description)
            html.Element("desc", description);
        Shape("track", 0, 100, 0, 8);
        var start = 0m;
        foreach (var part in bar.Parts)
        {
            Shape(part.Name, start, part.Length, 0, 8);
            start += part.Length;
        }
        html.Close();
    }

    /// <summary>From the low bound to the high one, with a mark at the need by the answers given and a line where an approach becomes needed.</summary>
    private void Draw(OutlineInterval interval)
    {
        var need = interval.Need;
        var (low, high, threshold) = (Hundredths(need.Low), Hundredths(need.High), Hundredths(interval.Threshold));
        Start("range", height: "12", interval.Title);
        Shape("track", 0, 100, 5, 2);
        Shape("interval", low, high - low, 3, 6);
        Shape("threshold", threshold - 0.4m, 0.8m, 0, 12);
        if (need.Value is { } known)
            Shape("value", Math.Min(Math.Max(Hundredths(known) - (Mark / 2), 0), 100 - Mark), Mark, 0, 12);
        html.Close();
    }

    private void Start(string kind, string height, string title)
    {
        html.Open("svg", ("class", kind), ("role", "img"), ("viewBox", "0 0 100 " + height), ("preserveAspectRatio", "none"));
        html.Element("title", title);
    }

    private void Shape(string name, decimal x, decimal width, decimal y, decimal height) => html.Void(
        "rect", ("class", name), ("x", PlainNumber.Of(x)), ("y", PlainNumber.Of(y)), ("width", PlainNumber.Of(width)), ("height", PlainNumber.Of(height)));

    private static decimal Hundredths(double share) => (decimal)share * 100;
}
