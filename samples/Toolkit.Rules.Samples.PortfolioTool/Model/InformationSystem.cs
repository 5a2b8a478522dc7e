namespace Toolkit.Rules.Samples.Model;

/// <summary>A system that a department runs. Null is unknown. Costs are yearly, in the currency of the portfolio.</summary>
internal sealed class InformationSystem
{
    public int Id { get; init; }

    public int SystemsListId { get; init; }

    public required string Key { get; init; }

    public required string Name { get; init; }

    public string? Vendor { get; init; }

    public string? Product { get; init; }

    public string? Version { get; init; }

    public DateOnly? SupportEnd { get; init; }

    public bool? IsLegacy { get; init; }

    public bool? IsCritical { get; init; }

    public DateOnly? InUseSince { get; init; }

    public bool? HasOwner { get; init; }

    public bool? HasRiskScore { get; init; }

    public bool? IsRed { get; init; }

    public bool? IsReplacementFunded { get; init; }

    public decimal? RunCost { get; init; }
}
