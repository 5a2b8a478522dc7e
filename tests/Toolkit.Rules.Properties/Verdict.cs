using Toolkit.Rules.Evaluation;

namespace Toolkit.Rules.Properties;

/// <summary>The outcome of one approach, wherever it stands in the report.</summary>
internal sealed record Verdict(string Id, Outcome Raw, bool Suppressed, Certainty? Certainty, NeedInterval Need, double Coverage, IReadOnlyList<string> Missing)
{
    internal bool IsCertain => Certainty == Evaluation.Certainty.Certain;

    internal static Dictionary<string, Verdict> AllOf(RecommendationReport report) =>
        report.Recommendations
            .Select(found => new Verdict(found.Id, found.Outcome, false, found.Certainty, found.Need, found.Coverage, found.Missing))
            .Concat(report.Others.Select(other => new Verdict(
                other.Id, other.RawOutcome, other.WithheldBy is not null, other.Certainty, other.Need, other.Coverage, other.Missing)))
            .ToDictionary(verdict => verdict.Id, StringComparer.Ordinal);
}
