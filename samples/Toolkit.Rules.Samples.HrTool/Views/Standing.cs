using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Samples.Model;

namespace Toolkit.Rules.Samples.Views;

/// <summary>How an approach stood in a report.</summary>
/// <param name="Rank">Its rank; null when it was not recommended.</param>
/// <param name="Outcome">The outcome.</param>
/// <param name="Need">Its need and where it may lie.</param>
internal sealed record Standing(int? Rank, Outcome Outcome, NeedInterval Need)
{
    internal string Words => Rank is { } rank ? $"rank {rank}" : Wording.Outcome(Outcome);

    internal static IReadOnlyDictionary<string, (string Title, Standing Standing)> Of(RecommendationReport report)
    {
        var all = new SortedDictionary<string, (string, Standing)>(StringComparer.Ordinal);
        foreach (var item in report.Recommendations.Where(item => WorkforceQuestions.Cover(item.Finding)))
            all[item.Id] = (item.Title, new(item.Rank, item.Outcome, item.Need));
        foreach (var item in report.Others.Where(item => WorkforceQuestions.Cover(item.Finding)))
            all[item.Id] = (item.Title, new(null, item.Outcome, item.Need));
        return all;
    }
}
