using System.Globalization;
using System.Runtime.CompilerServices;
using Toolkit.Rules.Benchmarks.HandWritten;

namespace Toolkit.Rules.Benchmarks.Tests;

/// <summary>The figures of a report as text, to the last bit, in the same form whoever computed them.</summary>
internal static class Figures
{
    internal static string Of(RecommendationReport report) => string.Join("\n",
    [
        .. report.Recommendations.Select(Of),
        .. report.Others.Select(other => Line(
            $"- {other.Id} {other.Finding} {other.Outcome} {other.Certainty} {other.Need.Value:R} {other.Need.Low:R} {other.Need.High:R} {other.Coverage:R}")),
        Line($"{report.Notices.Count} amounts not read"),
    ]);

    internal static string Of(HandWrittenReport report) => string.Join("\n",
    [
        .. report.Recommendations.Select(Of),
        .. report.Others.Select(other => Line(
            $"- {other.Id} {other.Finding} {other.Outcome} {other.Certainty} {other.Need.Value:R} {other.Need.Low:R} {other.Need.High:R} {other.Coverage:R}")),
        Line($"{report.UnreadAmounts.Length} amounts not read"),
    ]);

    private static string Of(Recommendation r) =>
        Line($"{r.Rank} {r.Id} {r.Finding} {r.Outcome} {r.Certainty} {r.Severity} {r.Score} {r.Need.Value:R} {r.Need.Low:R} {r.Need.High:R}")
        + Line($" {r.Coverage:R} {r.Lever} ")
        + string.Join(", ", r.Contributions.Select(c => Line($"{c.Criterion} {c.Weight:R} {c.Value:R} {c.Points}")));

    private static string Of(HandWrittenRecommendation r) =>
        Line($"{r.Rank} {r.Id} {r.Finding} {r.Outcome} {r.Certainty} {r.Severity} {r.Score} {r.Need.Value:R} {r.Need.Low:R} {r.Need.High:R}")
        + Line($" {r.Coverage:R} {r.Lever} ")
        + string.Join(", ", r.Contributions.Select(c => Line($"{c.Criterion} {c.Weight:R} {c.Value:R} {c.Points}")));

    private static string Line(DefaultInterpolatedStringHandler text) => string.Create(CultureInfo.InvariantCulture, ref text);
}
