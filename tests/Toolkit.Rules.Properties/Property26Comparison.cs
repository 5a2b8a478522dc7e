using FsCheck.Xunit;
using Toolkit.Rules.Comparisons;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Explanation;
using Toolkit.Rules.Properties.Generators;
using Toolkit.Rules.Reports;

namespace Toolkit.Rules.Properties;

/// <summary>The causes of a change sum to it, a report differs in nothing from itself, and what did not change is no cause.</summary>
[Generated(typeof(Arbitraries))]
public sealed class Property26Comparison
{
    [Property]
    public void Causes_OfEveryChange_SumToIt(Pair pair)
    {
        var (before, after) = (pair.Before.Report(), pair.After.Report());
        var comparison = ReportComparison.Between(before, after);

        Assert.Equal(
            Ids(before).Union(Ids(after)).Order(StringComparer.Ordinal),
            comparison.Approaches.Select(change => change.Id).Concat(comparison.Unchanged).Order(StringComparer.Ordinal));
        foreach (var change in comparison.Approaches)
        {
            var (was, isNow) = (FindIn(before, change.Id), FindIn(after, change.Id));
            Assert.Equal(isNow?.Score - was?.Score, change.ScoreChange);
            Assert.Equal(change.ScoreChange ?? 0, change.ScoreCauses.Sum(cause => cause.Points));
            Assert.Equal(isNow?.Place - was?.Place, change.RankChange);
            Assert.Equal(change.RankChange ?? 0, change.RankSteps.Sum(step => step.Places));
            Assert.Equal(Billionths(change.NeedChange), change.Evidence.Sum(part => Billionths(part.Need)));
            if (was is not null && isNow is not null)
                Assert.Equal(Billionths(isNow.Value.Need ?? 0) - Billionths(was.Value.Need ?? 0), Billionths(change.NeedChange));
        }
    }

    [Property]
    public void Causes_WhereOutcomesDiffer_AreNamed(Pair pair)
    {
        foreach (var change in ReportComparison.Between(pair.Before.Report(), pair.After.Report()).Approaches)
        {
            var differs = (change.Before?.Outcome, change.Before?.RawOutcome, change.Before?.Certainty)
                != (change.After?.Outcome, change.After?.RawOutcome, change.After?.Certainty);
            Assert.True(differs == change.OutcomeCauses.Count > 0, change.ToString());
            Assert.Equal(change.Movement is Movement.New, change is { Before: null or { Place: null }, After.Place: not null });
            Assert.Equal(change.Movement is Movement.Gone, change is { Before.Place: not null, After: null or { Place: null } });
        }
    }

    [Property]
    public void Causes_ThatDidNotChange_AreAbsent(Pair pair)
    {
        var kinds = Kinds(ReportComparison.Between(pair.Before.Report(), pair.After.Report()));

        HashSet<CauseKind> allowed = [];
        if (pair.OtherAnswers)
            allowed.UnionWith([CauseKind.Answers, CauseKind.Priorities, CauseKind.Organisation]);
        if (pair.OtherOptions)
            allowed.UnionWith([CauseKind.Options, CauseKind.Decisions]);
        if (pair.OtherRules)
            allowed.Add(CauseKind.Catalogue);
        Assert.Equal([], kinds.Except(allowed));
    }

    /// <summary>Of evidence answered both times, the answer is named when it differs, and the figures when they do, or when the same answer has another gap.</summary>
    [Property]
    public void Evidence_AnsweredBothTimes_NamesWhatDiffers(Pair pair)
    {
        var (before, after) = (pair.Before.Report(), pair.After.Report());
        var changes = ReportComparison.Between(before, after).Approaches.ToDictionary(change => change.Id, StringComparer.Ordinal);
        foreach (var id in Ids(before).Intersect(Ids(after), StringComparer.Ordinal))
        {
            var (was, isNow) = (ReasonsOf(before, id), ReasonsOf(after, id));
            foreach (var indicator in was.Keys.Intersect(isNow.Keys, StringComparer.Ordinal))
                Assert.Equal(
                    Moves(was[indicator], isNow[indicator]).Order(),
                    changes.TryGetValue(id, out var change) ? change.Evidence.Where(part => part.Indicator == indicator).Select(part => part.Move).Order() : []);
        }
    }

    /// <summary>Where the same evidence counts both times, each answer moves the need by its weight, whatever else was answered with it.</summary>
    [Property]
    public void Evidence_ThatCountsBothTimes_MovesTheNeedByItsWeight(Pair pair)
    {
        if (pair.OtherOptions || pair.OtherRules)
            return;
        var (before, after) = (pair.Before.Report(), pair.After.Report());
        foreach (var change in ReportComparison.Between(before, after).Approaches.Where(item => item is { Before.Applies: true, After.Applies: true }))
        {
            var (was, isNow) = (ReasonsOf(before, change.Id), ReasonsOf(after, change.Id));
            var (open, stillOpen) = (MissingOf(before, change.Id), MissingOf(after, change.Id));
            if (!was.Keys.Concat(open).ToHashSet().SetEquals(isNow.Keys.Concat(stillOpen)))
                continue;
            // Through the coverage, which has nine decimals, a report tells little of weights that are far apart.
            var all = Math.Max(TotalWeight(was, change.Before!.Value.Coverage), TotalWeight(isNow, change.After!.Value.Coverage));
            if (all <= 0 || was.Values.Concat(isNow.Values).Any(reason => reason.Weight < all / 1000))
                continue;
            foreach (var part in change.Evidence)
            {
                var (old, current) = (was.GetValueOrDefault(part.Indicator), isNow.GetValueOrDefault(part.Indicator));
                var expected = (old ?? current)!.Weight * ((current?.Gap ?? 0.5) - (old?.Gap ?? 0.5)) / all;
                Assert.Equal(expected, part.Need, 2e-8);
            }
        }
    }

    [Property]
    public void Comparison_OfAReportWithItself_IsEmpty(Situation situation)
    {
        var comparison = ReportComparison.Between(situation.Report(), situation.Report());

        Assert.True(comparison.IsEmpty, ComparisonJson.ToJson(comparison));
        Assert.Equal(Ids(situation.Report()).Order(StringComparer.Ordinal), comparison.Unchanged);
    }

    [Property]
    public void Comparison_TheOtherWayRound_IsTheMirrorImage(Pair pair)
    {
        var (before, after) = (pair.Before.Report(), pair.After.Report());
        var (there, back) = (ReportComparison.Between(before, after), ReportComparison.Between(after, before));

        Assert.Equal(there.Unchanged, back.Unchanged);
        Assert.Equal(there.Settings.Select(change => (change.Setting, change.After, change.Before)), back.Settings.Select(change => (change.Setting, change.Before, change.After)));
        Assert.Equal(there.Approaches.Count, back.Approaches.Count);
        foreach (var (forth, mirrored) in there.Approaches.Zip(back.Approaches))
        {
            Assert.Equal(forth.Id, mirrored.Id);
            Assert.Equal(forth.Before, mirrored.After);
            Assert.Equal(forth.After, mirrored.Before);
            Assert.Equal(-forth.ScoreChange, mirrored.ScoreChange);
            Assert.Equal(forth.OutcomeCauses, mirrored.OutcomeCauses);
            Assert.Equal(
                forth.ScoreCauses.Select(cause => cause with { Points = -cause.Points }), mirrored.ScoreCauses);
            Assert.Equal(
                forth.Evidence.Select(part => (part.Indicator, part.Cause, part.After, part.Before, 0 - part.Need)),
                mirrored.Evidence.Select(part => (part.Indicator, part.Cause, part.Before, part.After, part.Need)));
            Assert.Equal(forth.RankSteps.Select(step => (step.Id, -step.Places)), mirrored.RankSteps.Select(step => (step.Id, step.Places)));
        }
    }

    [Property]
    public void Comparison_OfReportsReadFromDocuments_IsTheSame(Pair pair)
    {
        var (before, after) = (pair.Before.Report(), pair.After.Report());
        var document = ComparisonJson.ToJson(ReportComparison.Between(before, after));

        Assert.Equal(document, ComparisonJson.ToJson(ReportComparison.Between(Read(before), Read(after))));
        Assert.Equal(document, ComparisonJson.ToJson(ComparisonJson.Parse(document)));
    }

    private static RecommendationReport Read(RecommendationReport report) => JsonReport.Parse(JsonReport.ToJson(report));

    private static IEnumerable<CauseKind> Kinds(ReportComparison comparison) => comparison.Approaches
        .SelectMany(change => change.OutcomeCauses.Select(cause => cause.Kind)
            .Concat(change.ScoreCauses.Select(cause => cause.Kind))
            .Concat(change.Evidence.Select(part => part.Cause)))
        .Distinct();

    private static IEnumerable<string> Ids(RecommendationReport report) =>
        report.Recommendations.Select(item => item.Id).Concat(report.Others.Select(item => item.Id));

    private static (int? Place, decimal? Score, double? Need)? FindIn(RecommendationReport report, string id) =>
        report.Recommendations.FirstOrDefault(item => item.Id == id) is { } needed ? (needed.Place, needed.Score, needed.Need.Value)
        : report.Others.FirstOrDefault(item => item.Id == id) is { } other ? (other.Place, other.Score, other.Need.Value)
        : null;

    private static Dictionary<string, Reason> ReasonsOf(RecommendationReport report, string id) =>
        (report.Recommendations.FirstOrDefault(item => item.Id == id)?.Reasons
            ?? report.Others.First(item => item.Id == id) switch { { RawOutcome: Outcome.NotApplicable } => [], var other => other.Reasons })
        .ToDictionary(reason => reason.Indicator, StringComparer.Ordinal);

    private static IReadOnlyList<string> MissingOf(RecommendationReport report, string id) =>
        report.Recommendations.FirstOrDefault(item => item.Id == id)?.Missing ?? report.Others.First(item => item.Id == id).Missing;

    private static double TotalWeight(Dictionary<string, Reason> reasons, double coverage) =>
        coverage > 0 ? reasons.Values.Sum(reason => reason.Weight) / coverage : 0;

    private static IEnumerable<EvidenceMove> Moves(Reason was, Reason isNow)
    {
        var sameAnswer = was.Answer.Equals(isNow.Answer) && was.Currency == isNow.Currency;
        var sameFigures = (was.Target, was.Trigger, was.Worst, was.Weight) == (isNow.Target, isNow.Trigger, isNow.Worst, isNow.Weight);
        if (!sameAnswer)
            yield return EvidenceMove.AnswerChanged;
        if (!sameFigures || (sameAnswer && !was.Gap.Equals(isNow.Gap)))
            yield return EvidenceMove.FiguresChanged;
    }

    private static long Billionths(double value) => (long)Math.Round(value * 1e9);
}
