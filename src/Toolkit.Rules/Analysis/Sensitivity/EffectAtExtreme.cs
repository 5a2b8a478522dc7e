namespace Toolkit.Rules.Analysis;

/// <summary>The order with one unknown answer at an end of its scale. Immutable.</summary>
/// <param name="PairsSwapped">How many pairs of approaches stand the other way round; what is not recommended stands below all that is.</param>
/// <param name="In">The ids of the approaches that come in, in the order of the catalogue.</param>
/// <param name="Out">The ids of the recommendations that fall out, in the order of the catalogue.</param>
/// <param name="Moves">The approaches whose evidence it is, in the order of the catalogue.</param>
/// <param name="First">The id of the recommendation that is first there; null when there is none.</param>
public sealed record EffectAtExtreme(
    int PairsSwapped, IReadOnlyList<string> In, IReadOnlyList<string> Out, IReadOnlyList<ApproachMove> Moves, string? First = null)
{
    /// <summary>How many approaches come in or fall out.</summary>
    internal int Turnover => In.Count + Out.Count;

    internal bool ChangesNothing => PairsSwapped == 0 && Turnover == 0;
}
