using Toolkit.Rules.Evaluation;

namespace Toolkit.Rules.Reports;

/// <content>The drawings of a page. A drawing repeats what the text beside it says.</content>
internal sealed partial class RecommendationOutline
{
    private OutlineBar Bar(decimal score) => new(Texts.Phrase("report.drawing.score", score), null, [new OutlineBarPart("fill", score)]);

    /// <summary>The points each criterion adds to the score, one after the other.</summary>
    private OutlineBar PartsBar(Recommendation item) => new(
        Texts.Phrase("report.drawing.score", item.Score),
        string.Join(", ", item.Contributions.Select(part => Texts.Phrase("report.drawing.part", Wording.NameOf(part.Criterion), part.Points))),
        [.. item.Contributions.Where(part => part.Points >= 0).Select(part => new OutlineBarPart(ReportNames.Contributions.Of(part.Criterion), part.Points))]);

    private OutlineCell Need(NeedInterval need) => new(OutlineText.Wording(Wording.Need(need)))
    {
        Drawing = new OutlineInterval(
            need.Value is { } value
                ? Texts.Phrase("report.drawing.need", value, need.Low, need.High, report.OutcomeThreshold)
                : Texts.Phrase("report.drawing.need.open", need.Low, need.High, report.OutcomeThreshold),
            need,
            report.OutcomeThreshold),
    };
}
