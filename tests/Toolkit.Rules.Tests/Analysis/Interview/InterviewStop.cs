using Toolkit.Rules.Analysis;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Tests.Analysis;

/// <summary>An interview that stops when the first places stand in a share of the drawn completions, of an organisation whose every answer is known.</summary>
/// <param name="Asked">How many questions it takes in the order that the library proposes.</param>
/// <param name="IsRight">Whether the places are then those of the full profile.</param>
/// <param name="Catalogue">How many it takes in the order of the catalogue.</param>
internal sealed record InterviewStop(int Asked, bool IsRight, int Catalogue)
{
    /// <summary>One for each share, from one interview: whatever share is enough, the same questions are asked until then.</summary>
    /// <param name="engine">The rules.</param>
    /// <param name="full">The profile with every question answered.</param>
    /// <param name="top">How many places.</param>
    /// <param name="shares">The shares, the lowest first.</param>
    internal static InterviewStop[] Of(RecommendationEngine engine, OrganisationProfile full, int top, double[] shares)
    {
        var options = new InterviewOptions { Top = top, Draws = InterviewOptions.DefaultDraws };
        var right = InterviewLength.Top(engine, full, options);
        var asked = new List<Indicator>();
        var proposed = Walk(shares, () => Step(engine, full, asked, options));
        var inCatalogue = InterviewLength.InCatalogueOrder(full);
        var count = 0;
        var unasked = new InterviewOptions { Top = top, Draws = InterviewOptions.DefaultDraws, NotToAsk = InterviewLength.Keys };
        var catalogue = Walk(shares, () =>
        {
            var profile = InterviewLength.With(full, inCatalogue.Take(count));
            return (count++, engine.Assess(profile).NextQuestions(unasked).Stability.Standing!.Share, "");
        });
        return [.. proposed.Zip(catalogue, (mine, others) => new InterviewStop(mine.Count, mine.Top == right, others.Count))];
    }

    /// <summary>Asks one more question.</summary>
    /// <returns>How many were asked before, in which share the places stood then, and who took them.</returns>
    private static (int Count, double Share, string Top) Step(
        RecommendationEngine engine, OrganisationProfile full, List<Indicator> asked, InterviewOptions options)
    {
        var profile = InterviewLength.With(full, asked);
        var next = engine.Assess(profile).NextQuestions(options);
        var step = (asked.Count, next.Stability.Standing!.Share, InterviewLength.Top(engine, profile, options));
        if (next.Questions.Count > 0)
            asked.Add(IndicatorCatalogue.Find(next.Questions[0].Indicator)!);
        return step;
    }

    private static List<(int Count, double Share, string Top)> Walk(double[] shares, Func<(int Count, double Share, string Top)> step)
    {
        var reached = new List<(int Count, double Share, string Top)>();
        while (reached.Count < shares.Length)
        {
            var next = step();
            while (reached.Count < shares.Length && next.Share >= shares[reached.Count])
                reached.Add(next);
        }
        return reached;
    }
}
