using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Samples.Model;

namespace Toolkit.Rules.Samples.Views;

/// <summary>How an approach stood in a report.</summary>
/// <param name="Place">Its place; null when it had none.</param>
/// <param name="Outcome">The outcome.</param>
/// <param name="Need">Its need and where it may lie.</param>
internal sealed record Standing(int? Place, Outcome Outcome, NeedInterval Need)
{
    internal string Words => Place is { } place ? $"place {place}, {Wording.Outcome(Outcome)}" : Wording.Outcome(Outcome);

    internal static IReadOnlyDictionary<string, (string Title, Standing Standing)> Of(RecommendationReport report)
    {
        var all = new SortedDictionary<string, (string, Standing)>(StringComparer.Ordinal);
        foreach (var item in report.Recommendations.Where(item => WorkforceQuestions.Cover(item.Finding)))
            all[item.Id] = (item.Title, new(item.Place, item.Outcome, item.Need));
        foreach (var item in report.Others.Where(item => WorkforceQuestions.Cover(item.Finding)))
            all[item.Id] = (item.Title, new(item.Place, item.Outcome, item.Need));
        return all;
    }
}
