using System.Globalization;
using System.Runtime.CompilerServices;
using Toolkit.Rules.Benchmarks.HandWritten;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Ranking;

namespace Toolkit.Rules.Benchmarks.Tests;

/// <summary>The figures of a report as text, to the last bit, in the same form whoever computed them.</summary>
internal static class Figures
{
    internal static string Of(RecommendationReport report) => string.Join("\n",
    [
        .. report.Order.Select(placed => Of(placed, report)),
        .. report.Others.Where(other => other.Place is null).Select(other => Line(
            $"- {other.Id} {other.Finding} {other.Outcome} {other.Certainty} {Of(other.Need)} {other.Coverage:R}")),
        Line($"{report.Notices.Count(notice => notice.Kind == NoticeKind.NoExchangeRate)} amounts not read"),
    ]);

    internal static string Of(HandWrittenReport report) => string.Join("\n",
    [
        .. report.Order.Select(Of),
        .. report.Others.Select(other => Line(
            $"- {other.Id} {other.Finding} {other.Outcome} {other.Certainty} {Of(other.Need)} {other.Coverage:R}")),
        Line($"{report.UnreadAmounts.Length} amounts not read"),
    ]);

    private static string Of(PlacedApproach p, RecommendationReport report)
    {
        var start = Line($"{p.Place} {p.Group} {p.Id} {p.Outcome} {p.Severity} {p.SeverityAtLeast} {p.Score} {Of(p.Need)} {p.Coverage:R}");
        if (report.Recommendations.SingleOrDefault(item => item.Id == p.Id) is { } r)
            return start + Line($" {r.Finding} {r.Certainty} {r.Lever}") + Of(r.Contributions) + Line($" {r.Rank} {r.SeverityAtMost}");
        var other = report.Others.Single(item => item.Id == p.Id);
        return start + Line($" {other.Finding} {other.Certainty} {other.Lever}") + Of(other.Contributions);
    }

    private static string Of(HandWrittenPlaced p) =>
        Line($"{p.Place} {p.Group} {p.Id} {p.Outcome} {p.Severity} {p.SeverityAtLeast} {p.Score} {Of(p.Need)} {p.Coverage:R}")
        + Line($" {p.Finding} {p.Certainty} {p.Lever}")
        + string.Concat(p.Contributions.Select(c => Of(c.Criterion, c.Weight, c.Value, c.Points)))
        + (p.Rank is { } rank ? Line($" {rank} {p.SeverityAtMost}") : "");

    private static string Of(IEnumerable<Contribution> contributions) =>
        string.Concat(contributions.Select(c => Of(c.Criterion, c.Weight, c.Value, c.Points)));

    private static string Of(Criterion criterion, double weight, double value, decimal points) => Line($", {criterion} {weight:R} {value:R} {points}");

    private static string Of(NeedInterval need) => Line($"{need.Value:R} {need.Low:R} {need.High:R}");

    private static string Of(HandWrittenNeed need) => Line($"{need.Value:R} {need.Low:R} {need.High:R}");

    private static string Line(DefaultInterpolatedStringHandler text) => string.Create(CultureInfo.InvariantCulture, ref text);
}
