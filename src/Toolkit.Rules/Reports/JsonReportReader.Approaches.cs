using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Explanation;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Ranking;
using Toolkit.Rules.Texts;

namespace Toolkit.Rules.Reports;

internal static partial class JsonReportReader
{
    private static readonly Uri NoPage = new("about:blank");

    private static Recommendation ReadRecommendation(ReportNode item, int index)
    {
        if (item["outcome"].Name(ReportNames.Outcomes) != Outcome.Recommended)
            throw item["outcome"].Wrong("is not recommended");
        if (item["need"]["value"].IsNull)
            throw item["need"]["value"].Wrong("is null, and an approach without a need is not recommended");
        var figures = new RecommendationFigures(
            item["id"].Name(),
            ReadFinding(item),
            item["certainty"].Name(ReportNames.Certainties),
            item["severity"].Name(ReportNames.Severities),
            ReadNeed(item["need"]),
            item["coverage"].Share(),
            item["lever"].Name(ReportNames.Levers),
            item["contributions"].List(ReadContribution));
        if (figures.Contributions.Length != CriteriaInOrder.Length)
            throw item["contributions"].Wrong("do not hold every criterion once");
        if (figures.Score != item["score"].Points())
            throw item["score"].Wrong($"is not the sum of its contributions, {PlainNumber.Of(figures.Score)}");
        return new Recommendation(item["rank"].Whole(index + 1, index + 1), figures, ReadDetailOf(item, figures.Id));
    }

    private static ReadDetail ReadDetailOf(ReportNode item, string id) =>
        new(item["title"].Name(), ReadTexts(item["missing"]), ReadAddress(item["helpLink"]))
        {
            // The document does not hold it; of the approaches of the toolkit it is known all the same.
            Summary = TextCatalogue.English.Approach(id)?.Summary,
            Reasons = item["reasons"].List(ReadReason),
            Requires = item["requires"].List(ReadRequirement),
            Brakes = item["brakes"].List(ReadBrake),
            Actions = ReadTexts(item["actions"]),
        };

    private static Contribution ReadContribution(ReportNode item, int index)
    {
        var criterion = item["criterion"].Name(ReportNames.Criteria);
        if ((int)criterion != index)
            throw item["criterion"].Wrong("is out of order");
        return new Contribution(criterion, item["weight"].Share(), item["value"].Share(), item["points"].Points());
    }

    private static Reason ReadReason(ReportNode item)
    {
        var kind = item["kind"].Name(ReportNames.Kinds);
        return new Reason(
            item["indicator"].Name(),
            kind,
            ReadAnswer(item["answer"], kind),
            ReadCurrency(item),
            item.Find("source")?.Text(),
            ReadAnswer(item["trigger"], kind),
            ReadAnswer(item["target"], kind),
            ReadAnswer(item["worst"], kind),
            item["basis"].Text(),
            item["gap"].Share(),
            item["weight"].Number(0, double.MaxValue),
            item["text"].Text());
    }

    private static double ReadAnswer(ReportNode answer, IndicatorKind kind) =>
        kind == IndicatorKind.YesNo ? answer.YesNo() ? 1 : 0 : answer.Number(0, double.MaxValue);

    private static Requirement ReadRequirement(ReportNode item) =>
        new(item["id"].Name(), item["met"].IsNull ? null : item["met"].YesNo());

    private static BrakeAdvice ReadBrake(ReportNode item) =>
        new(item["id"].Name(), item["indicator"].Name(), item["text"].Text());

    private static Uri ReadAddress(ReportNode address) =>
        Uri.TryCreate(address.Name(), UriKind.RelativeOrAbsolute, out var link) ? link : throw address.Wrong("is not an address");

    private static OtherApproach ReadOther(ReportNode item)
    {
        var outcome = item["outcome"].Name(ReportNames.Outcomes);
        var suppression = item.Find("suppression");
        if (outcome == Outcome.Recommended)
            throw item["outcome"].Wrong("is recommended, and so belongs among the recommendations");
        if (outcome == Outcome.Suppressed != suppression is not null)
            throw item["outcome"].Wrong("is suppressed, or there is a suppression, but not both");
        return new OtherApproach(
            item["id"].Name(),
            ReadFinding(item),
            outcome,
            suppression is { } decided ? ReadRawOutcome(decided["rawOutcome"]) : outcome,
            item.Find("certainty")?.Name(ReportNames.Certainties),
            ReadNeed(item["need"]),
            item["coverage"].Share(),
            suppression is { } decision ? ReadSuppression(decision) : null,
            new ReadDetail(item["title"].Name(), ReadTexts(item["missing"]), NoPage) { Text = item["text"].Text() });
    }

    private static Outcome ReadRawOutcome(ReportNode node)
    {
        var outcome = node.Name(ReportNames.Outcomes);
        return outcome != Outcome.Suppressed ? outcome : throw node.Wrong("is suppressed, which no rule says");
    }

    private static Suppression ReadSuppression(ReportNode item) =>
        new(item["reason"].Name(), item["owner"].Name(), item["expires"].Date());
}
