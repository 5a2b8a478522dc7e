using Toolkit.Rules.Analysis;
using Toolkit.Rules.Compatibility;
using Toolkit.Rules.Texts;

namespace Toolkit.Rules.Reports;

/// <summary>Puts the robustness of an order into words. The sentences speak of shares of the draws, never of being right.</summary>
public static class RobustnessWording
{
    // Judgement: at 0.15 the ranks of a list of ten hardly move, at 0.60 most approaches wander over half of it.
    private static readonly (double Below, string Name)[] Bands = [(0.15, "settled"), (0.35, "mostly"), (0.60, "partly")];

    /// <summary>Says how often an approach is first, where it ranks and how often it is ahead of the next one, a sentence each.</summary>
    /// <param name="robustness">The measured robustness.</param>
    /// <param name="place">Its place in <see cref="RankingRobustness.Approaches"/>, from 0.</param>
    /// <param name="texts">The language.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public static IReadOnlyList<string> Sentences(RankingRobustness robustness, int place, TextCatalogue texts)
    {
        var approaches = Guard.NotNull(robustness).Approaches;
        if (place < 0 || place >= approaches.Count)
            throw new ArgumentOutOfRangeException(nameof(place), place, $"There are {approaches.Count} approaches.");
        var (approach, of) = (approaches[place], Guard.NotNull(texts).Phrase(Of(robustness)));
        var sentences = new List<string>
        {
            approach.First > 0 ? texts.Phrase("robustness.first", Percentage(approach.First, texts), of, Percentage(approach.TopThree, texts))
                : approach.TopThree > 0 ? texts.Phrase("robustness.topThree", Percentage(approach.TopThree, texts), of)
                : texts.Phrase("robustness.below", of),
            approach.BestRank == approach.WorstRank
                ? texts.Phrase("robustness.rank", approach.BestRank)
                : texts.Phrase("robustness.ranks", approach.BestRank, approach.WorstRank),
        };
        if (approach.Recommended < 1)
            sentences.Add(texts.Phrase("robustness.recommended", Percentage(approach.Recommended, texts)));
        if (approach.AheadOfNext is { } ahead)
        {
            var next = approaches[place + 1];
            sentences.Add(texts.Phrase(next.Tier == approach.Tier ? "robustness.close" : "robustness.ahead", next.Id, Percentage(ahead, texts)));
        }
        return sentences;
    }

    /// <summary>Says how the robustness was measured, and how open the order is on the whole, a sentence each.</summary>
    /// <param name="robustness">The measured robustness.</param>
    /// <param name="texts">The language.</param>
    public static IReadOnlyList<string> Summary(RankingRobustness robustness, TextCatalogue texts)
    {
        var weighting = Guard.NotNull(texts).Phrase(
            "robustness.weighting." + CamelCase(Guard.NotNull(robustness).Weighting.ToString()), robustness.Concentration ?? 0);
        var unknown = texts.Phrase("robustness.unknown." + CamelCase(robustness.UnknownAnswers.ToString()), robustness.UnknownCount);
        var band = Bands.FirstOrDefault(band => robustness.Entropy < band.Below).Name ?? "open";
        var judgement = robustness.Judgement > 0
            ? texts.Phrase("robustness.judgement.drawn", Percentage(robustness.Judgement, texts))
            : texts.Phrase("robustness.judgement.fixed");
        var sentences = new List<string>
        {
            texts.Phrase("robustness.draws", robustness.Draws, robustness.Seed, weighting, unknown, judgement),
            texts.Phrase("robustness.entropy", robustness.Entropy, texts.Phrase("robustness.entropy." + band)),
        };
        if (robustness.FirstUnderJudgement is { } first)
            sentences.Add(texts.Phrase("robustness.judgement.first", robustness.Approaches[0].Id, Percentage(first, texts)));
        return sentences;
    }

    /// <summary>A share of the draws as a percentage; what is not all of them, or not none, is not rounded to it.</summary>
    internal static string Percentage(double share, TextCatalogue texts) => texts.Phrase("percentage", Shown(share));

    private static decimal Shown(double share)
    {
        var whole = Math.Round((decimal)share * 100);
        return whole is > 0 and < 100 || share is <= 0 or >= 1 ? whole : Math.Min(Math.Max(Math.Round((decimal)share * 100, 1), 0.1m), 99.9m);
    }

    private static string Of(RankingRobustness robustness) =>
        (robustness.Weighting == Weighting.Chosen, robustness.UnknownCount == 0) switch
        {
            (false, true) => "robustness.of.weights",
            (true, false) => "robustness.of.answers",
            (false, false) => "robustness.of.both",
            _ => "robustness.of.nothing",
        };

    private static string CamelCase(string name) => char.ToLowerInvariant(name[0]) + name.Substring(1);
}
