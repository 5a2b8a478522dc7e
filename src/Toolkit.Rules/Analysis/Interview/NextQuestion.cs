namespace Toolkit.Rules.Analysis;

/// <summary>A question that is open and could change the decision.</summary>
public sealed record NextQuestion
{
    /// <summary>The key of the indicator to ask for.</summary>
    public required string Indicator { get; init; }

    /// <summary>The share of the doubt about the first places that lies with the approaches it is evidence for, 0 to 1; less where another open question weighs more.</summary>
    public required double Value { get; init; }

    /// <summary>Ids of the approaches whose evidence it is, by id.</summary>
    public required IReadOnlyList<string> Approaches { get; init; }
}
