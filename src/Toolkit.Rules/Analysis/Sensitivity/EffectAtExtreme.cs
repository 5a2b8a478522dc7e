namespace Toolkit.Rules.Analysis;

/// <summary>The order with one unknown answer at an end of its scale. Immutable.</summary>
public sealed record EffectAtExtreme
{
    /// <summary>How many pairs of approaches stand the other way round; what has no place stands below all that have one.</summary>
    public required int PairsSwapped { get; init; }

    /// <summary>The ids of the approaches that are recommended there and not now, in the order of the catalogue.</summary>
    public required IReadOnlyList<string> In { get; init; }

    /// <summary>The ids of the recommendations that are none there, in the order of the catalogue.</summary>
    public required IReadOnlyList<string> Out { get; init; }

    /// <summary>The approaches whose evidence it is, in the order of the catalogue.</summary>
    public required IReadOnlyList<ApproachMove> Moves { get; init; }

    /// <summary>The id of the approach that is first there; null when there is none.</summary>
    public string? First { get; init; }

    /// <summary>How many approaches come in or fall out.</summary>
    internal int Turnover => In.Count + Out.Count;

    internal bool ChangesNothing => PairsSwapped == 0 && Turnover == 0 && Moves.All(move => move.From == move.To);
}
