using System.Globalization;
using System.Text;
using Toolkit.Rules.Approaches;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Tests.Docs;

/// <summary>The generated block under the worked example of a page: the example's own document run through the engine.</summary>
internal static class WorkedExample
{
    private const string Fence = "```json example\n";

    internal static OrganisationProfile Profile(string page)
    {
        var start = page.IndexOf(Fence, StringComparison.Ordinal) + Fence.Length;
        return ProfileDocument.Parse(page[start..page.IndexOf("```", start, StringComparison.Ordinal)]);
    }

    internal static string Render(string id, OrganisationProfile profile)
    {
        var recommendation = RecommendationEngine.CreateDefault().Recommend(profile).Recommendations.Single(found => found.Id == id);
        var block = new StringBuilder("| answer | gap | weight | weight × gap |\n|---|---|---|---|\n");
        foreach (var reason in recommendation.Reasons)
            Append($"| {reason.Text} | {reason.Gap:0.####} | {reason.Weight:0.##} | {reason.Weight * reason.Gap:0.####} |\n");

        var gaps = recommendation.Reasons.Sum(reason => reason.Weight * reason.Gap);
        var answered = recommendation.Reasons.Sum(reason => reason.Weight);
        var missing = ApproachCatalogue.Default.Rules.Single(rule => rule.Descriptor.Id == id).Definition.Evidence
            .Where(piece => profile[piece.Indicator].State == AnswerState.Unknown).Sum(piece => piece.Weight.Value);
        Assert.Equal((gaps + 0.5 * missing) / (answered + missing), recommendation.Need.Value!.Value, 1e-8);
        Append($"\nNeed = {(missing > 0 ? FormattableString.Invariant($"({gaps:0.####} + 0.5 × {missing:0.##})") : FormattableString.Invariant($"{gaps:0.####}"))} / {answered + missing:0.##} ");
        Append($"= **{recommendation.Need.Value:0.00}** ({recommendation.Severity.ToString().ToLowerInvariant()}), ");
        if (missing > 0)
            Append($"the weight of {missing:0.##} without an answer counting as neither good nor bad; between {recommendation.Need.Low:0.00} and {recommendation.Need.High:0.00} whatever the missing answers are. The answers cover {recommendation.Coverage * 100:0.#}% of the evidence and alone say {recommendation.Need.Observed:0.00}. ");
        else
            Append($"with no answer missing. ");
        Append($"The approach is recommended, {recommendation.Certainty.ToString().ToLowerInvariant()}.\n\n");

        block.Append("| criterion | weight | value | points |\n|---|---|---|---|\n");
        foreach (var contribution in recommendation.Contributions)
            Append($"| {contribution.Criterion.ToString().ToLowerInvariant()} | {contribution.Weight:0.00} | {contribution.Value:0.####} | {contribution.Points:0.00} |\n");
        Append($"| **score** | | | **{recommendation.Score:0.00}** |\n");

        foreach (var precondition in recommendation.Preconditions)
            Append($"\nFix first: {precondition.Text}\n");
        return block.ToString();

        void Append(FormattableString text) => block.Append(text.ToString(CultureInfo.InvariantCulture));
    }
}
