using Toolkit.Rules.Analysis;
using Toolkit.Rules.Texts;

namespace Toolkit.Rules.Reports;

/// <summary>Says how settled the first places are.</summary>
internal static class StabilityWording
{
    /// <summary>The most questions that a report lists: as many as can be asked before it pays to look again.</summary>
    internal const int MostQuestions = 10;

    internal static string Of(TopRankStability settlement, TextCatalogue texts) =>
        settlement.Standing is { } standing && !settlement.IsSettled ? $"{Settled(settlement, texts)} {Stands(settlement, standing, texts)}" : Settled(settlement, texts);

    private static string Settled(TopRankStability settlement, TextCatalogue texts)
    {
        var order = OrderOf(settlement);
        return settlement.IsSettled
            ? texts.Phrase("interview.settled" + order, settlement.Top)
            : texts.Phrase(
                "interview.open" + order, settlement.Top, settlement.Settled.Count, settlement.Answered, settlement.Questions, settlement.CanMatter);
    }

    private static string Stands(TopRankStability settlement, StabilityEstimate standing, TextCatalogue texts)
    {
        var stands = texts.Phrase(
            "interview.standing" + OrderOf(settlement),
            settlement.Top,
            Math.Round(standing.Share * standing.Draws),
            standing.Draws,
            standing.Seed,
            standing.Kept,
            settlement.Members.Count);
        return standing.IsEnough ? texts.Phrase("interview.enough", stands) : stands;
    }

    private static string OrderOf(TopRankStability settlement) => settlement.InOrder ? ".order" : "";
}
