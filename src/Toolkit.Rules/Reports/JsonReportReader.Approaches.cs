using Toolkit.Rules.Decisions;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Explanation;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Ranking;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.Reports;

internal static partial class JsonReportReader
{
    private static readonly string[] OnlyWithAPlace = ["score", "contributions", "deciding"];

    private static Recommendation ReadRecommendation(ReportNode item, int index)
    {
        if (item["outcome"].Name(ReportNames.Outcomes) != Outcome.Recommended)
            throw item["outcome"].Wrong("is not recommended");
        if (item["need"]["value"].IsNull)
            throw item["need"]["value"].Wrong("is null, and an approach without a need is not recommended");
        var recommendation = new ReadRecommendation(
            item["rank"].Whole(index + 1, index + 1),
            item["place"].Whole(index + 1, int.MaxValue),
            ReadPlaces(item),
            item["id"].Name(),
            item["title"].Name(),
            item["summary"].Text(),
            ReadFinding(item),
            item["certainty"].Name(ReportNames.Certainties),
            ReadSeverity(item["severity"]),
            item["severityAtLeast"].Name(ReportNames.Severities),
            ReadSeverity(item["severityAtMost"]),
            ReadNeed(item["need"]),
            item["coverage"].Share(),
            item["lever"].Name(ReportNames.Levers),
            ReadContributions(item["contributions"]),
            item["reasons"].List(ReadReason),
            ReadTexts(item["missing"]),
            item["requires"].List(ReadRequirement),
            item["brakes"].List(ReadBrake),
            ReadTexts(item["actions"]),
            ReadAddress(item["helpLink"]),
            ReadEvidence(item),
            ReadDecision(item, withholds: false));
        ReadScore(item, recommendation.Contributions);
        return recommendation;
    }

    private static Severity ReadSeverity(ReportNode node)
    {
        var severity = node.Name(ReportNames.Severities);
        return severity != Severity.None ? severity : throw node.Wrong("is none, and such an approach is not recommended");
    }

    private static decimal ReadScore(ReportNode item, IReadOnlyList<Contribution> contributions)
    {
        var sum = contributions.Sum(part => part.Points);
        return sum == item["score"].Points() ? sum : throw item["score"].Wrong($"is not the sum of its contributions, {PlainNumber.Of(sum)}");
    }

    private static Contribution[] ReadContributions(ReportNode list)
    {
        var contributions = list.List(ReadContribution);
        return contributions.Length == Criteria.Count || (contributions.Length == Criteria.Count + 1 && contributions[Criteria.Count].Criterion == Criterion.Adjustment)
            ? contributions
            : throw list.Wrong("do not hold every criterion once");
    }

    private static Contribution ReadContribution(ReportNode item, int index)
    {
        var criterion = item["criterion"].Name(ReportNames.Contributions);
        if ((int)criterion != index)
            throw item["criterion"].Wrong("is out of order");
        return new Contribution(criterion, item["weight"].Share(), item["value"].Share(), item["points"].Points(mayBeLess: criterion == Criterion.Adjustment));
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
            Basis.Parse(item["basis"].Text()),
            item["gap"].Share(),
            item["weight"].Number(0, double.MaxValue),
            item["text"].Text())
        {
            IsOwnPublication = item.Find("ownPublication")?.YesNo() ?? false,
        };
    }

    private static double ReadAnswer(ReportNode answer, IndicatorKind kind) =>
        kind == IndicatorKind.YesNo ? answer.YesNo() ? 1 : 0 : answer.Number(0, double.MaxValue);

    private static Requirement ReadRequirement(ReportNode item) =>
        new(item["id"].Name(), item["met"].IsNull ? null : item["met"].YesNo());

    private static PreconditionAdvice ReadBrake(ReportNode item) =>
        new(item["id"].Name(), item["indicator"].Name(), item["text"].Text());

    private static Uri ReadAddress(ReportNode address) =>
        Uri.TryCreate(address.Name(), UriKind.RelativeOrAbsolute, out var link) ? link : throw address.Wrong("is not an address");

    private static NotRecommended ReadNotRecommended(ReportNode item)
    {
        var outcome = item["outcome"].Name(ReportNames.Outcomes);
        var suppression = item.Find("suppression");
        if (outcome == Outcome.Recommended)
            throw item["outcome"].Wrong("is recommended, and so belongs among the recommendations");
        if (outcome == Outcome.Suppressed != suppression is not null)
            throw item["outcome"].Wrong("is suppressed, or there is a suppression, but not both");
        var decision = ReadDecision(item, withholds: outcome == Outcome.Suppressed);
        int? place = item.Find("place")?.Whole(1, int.MaxValue);
        if (place is not null && outcome != Outcome.Undecided)
            throw item["place"].Wrong("is given to an approach that is not undecided");
        if (place is null && OnlyWithAPlace.Select(item.Find).FirstOrDefault(member => member is not null) is { } spare)
            throw spare.Wrong("is given to an approach that has no place");
        var contributions = (place is null ? suppression?.Find("contributions") : item["contributions"]) is { } parts ? ReadContributions(parts) : [];
        return new ReadNotRecommended(
            item["id"].Name(),
            item["title"].Name(),
            ReadFinding(item),
            suppression is { } decided ? ReadRawOutcome(decided["rawOutcome"]) : outcome,
            place,
            ReadPlaces(item),
            item["lever"].Name(ReportNames.Levers),
            item.Find("certainty")?.Name(ReportNames.Certainties),
            ReadNeed(item["need"]),
            item["coverage"].Share(),
            suppression is { } withheld ? ReadWithholding(withheld, item["id"].Name(), decision) : null,
            item["reasons"].List(ReadReason),
            ReadTexts(item["missing"]),
            place is null ? [] : ReadTexts(item["deciding"]),
            item["text"].Text(),
            place is null ? suppression?.Find("rawScore")?.Points() : ReadScore(item, contributions),
            contributions,
            suppression?.Find("brakes")?.List(ReadBrake) ?? [],
            decision,
            ReadEvidence(item));
    }

    private static Outcome ReadRawOutcome(ReportNode node)
    {
        var outcome = node.Name(ReportNames.Outcomes);
        return outcome != Outcome.Suppressed ? outcome : throw node.Wrong("is suppressed, which no rule says");
    }

    /// <summary>The decision of the organisation, when the document states one that withholds the approach; otherwise that of the host.</summary>
    private static Decision ReadWithholding(ReportNode item, string approach, Decision? decision)
    {
        var (reason, owner, expires) = (item["reason"].Name(), item["owner"].Name(), item["expires"].Date());
        if (decision is null)
            return Decision.SuppressForAll(approach, reason, owner, expires);
        return decision.Justification == reason && decision.Owner == owner && decision.Until == expires
            ? decision
            : throw item.Wrong("is not what the decision says");
    }
}
