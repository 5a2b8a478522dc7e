namespace Toolkit.Rules.Ranking;

public sealed partial class CriterionWeights
{
    /// <summary>Need first, with some regard to everything else.</summary>
    public static CriterionWeights Balanced { get; } = new("balanced", [0.70, 0.12, 0.05, 0.04, 0.04, 0.05]);

    /// <summary>Approaches that unlock others come earlier: for a centre at the start of a programme. Judgement.</summary>
    public static CriterionWeights FoundationsFirst { get; } = new("foundations-first", [0.55, 0.26, 0.06, 0.04, 0.03, 0.06]);

    /// <summary>Approaches that are easy, soon and ready come earlier: to win trust before asking for more. Judgement.</summary>
    public static CriterionWeights QuickWins { get; } = new("quick-wins", [0.54, 0.04, 0.06, 0.16, 0.14, 0.06]);

    /// <summary>Approaches that the organisation itself calls a priority come earlier. Judgement.</summary>
    public static CriterionWeights PrioritiesFirst { get; } = new("priorities-first", [0.54, 0.08, 0.04, 0.03, 0.03, 0.28]);

    /// <summary>The named weight profiles.</summary>
    public static IReadOnlyList<CriterionWeights> Known { get; } = [Balanced, FoundationsFirst, QuickWins, PrioritiesFirst];

    /// <summary>Finds a named weight profile.</summary>
    /// <param name="name">The name, compared ordinally.</param>
    /// <returns>The weights, or null when there is no such profile.</returns>
    public static CriterionWeights? Find(string name) => Known.FirstOrDefault(weights => weights.Name == name);
}
