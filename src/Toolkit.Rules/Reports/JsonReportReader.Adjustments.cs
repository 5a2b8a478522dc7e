using Toolkit.Rules.Decisions;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Ranking;

namespace Toolkit.Rules.Reports;

/// <content>The changes that rules of the host made, and what they do to scores and decisions.</content>
internal static partial class JsonReportReader
{
    private static Adjustment[] ReadAdjustments(ReportNode? list)
    {
        if (list is not { } node)
            return [];
        Adjustment[] adjustments = [.. node.List(ReadAdjustment).OfType<Adjustment>()];
        var isInOrder = adjustments.Zip(adjustments.Skip(1), AdjustmentOrder.Instance.Compare).All(order => order < 0);
        node.Expect(isInOrder, "adjustments that are not in order, or one of them twice", "each once, by id, kind, rule, reason, until, points and facts");
        return adjustments;
    }

    private static Adjustment? ReadAdjustment(ReportNode item)
    {
        var (kind, until, points) = (item["kind"].Name(ReportNames.Adjustments), item.Find("until")?.Date(), item.Find("points")?.Points());
        var (ends, scores) = (kind is AdjustmentKind.Veto or AdjustmentKind.Postpone, kind is AdjustmentKind.Raise or AdjustmentKind.Lower);
        item.Expect(until is not null == ends, until is null ? "no last day" : "a last day", $"until {(ends ? "with" : "without")} the kind {ReportNames.Adjustments.Of(kind)}");
        item.Expect(points is not null == scores, points is null ? "no points" : "points", $"points {(scores ? "with" : "without")} the kind {ReportNames.Adjustments.Of(kind)}");
        if (until is not null != ends || points is not null != scores)
            return null;
        try
        {
            var adjustment = Adjustment.Of(kind, item["id"].Text(), item["rule"].Text(), item["reason"].Text(), until, points, ReadTexts(item["facts"]));
            item.Expect(adjustment.Kind == kind, PlainNumber.Of(adjustment.Points), $"points that {(kind == AdjustmentKind.Raise ? "raise" : "lower")} the score");
            return adjustment;
        }
        catch (ArgumentException problem)
        {
            item.Expect(false, Excerpt.Line(problem.Message.Split('\r', '\n')[0]), "an adjustment whose parts go together");
            return null;
        }
    }

    /// <summary>Points of rules stand in a score exactly where rules ask for some, and what a rule withholds has no place unless the organisation decided so.</summary>
    private static void ExpectAdjusted(RecommendationReport report, ReportNode document)
    {
        _ = document["recommendations"].List((item, index) => ExpectAdjusted(report, item, report.Recommendations[index].Id, report.Recommendations[index].Contributions, true));
        _ = document["others"].List((item, index) => ExpectAdjusted(report, item, report.Others[index].Id, report.Others[index].Contributions, report.Others[index].Place is not null));
    }

    private static bool ExpectAdjusted(RecommendationReport report, ReportNode item, string approach, IReadOnlyList<Contribution> contributions, bool hasAPlace)
    {
        var adjustments = report.Adjustments.Where(adjustment => adjustment.ApproachId == approach).ToList();
        var isWithheld = adjustments.Any(adjustment => adjustment.Withholds && adjustment.HoldsAt(report.AsOf));
        item.Expect(!(hasAPlace && isWithheld) || item.Find("decision") is not null, "a place of what a rule withholds", "no place, or a decision of the organisation");
        if (contributions.Count == 0)
            return false;
        var score = contributions.Take(Criteria.Count).Sum(part => part.Points);
        var points = contributions.Skip(Criteria.Count).Sum(part => part.Points);
        var wanted = Adjustment.PointsFor(adjustments.Sum(adjustment => adjustment.Points), score);
        item.Expect(points == wanted, $"{PlainNumber.Of(points)} points of rules of the host", $"{PlainNumber.Of(wanted)}, which is what its adjustments come to");
        return true;
    }

    /// <summary>The decision of a rule of the host that withholds an approach, or that of the host for all.</summary>
    private static Decision ReadHostDecision(string approach, string reason, string owner, DateTime expires, IReadOnlyList<Adjustment> adjustments) =>
        Decision.By(adjustments.FirstOrDefault(item =>
            item.Withholds && item.ApproachId == approach && item.Reason == reason && item.Rule == owner && item.Until == expires))
        ?? Decision.SuppressForAll(approach, reason, owner, expires);
}
