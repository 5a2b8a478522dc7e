namespace Toolkit.Rules.Samples.Model;

/// <summary>A system that a department runs. Null is unknown. Costs are yearly, in the currency of the portfolio.</summary>
internal sealed class InformationSystem
{
    public int Id { get; set; }

    public int SystemsListId { get; set; }

    public string Key { get; set; } = "";

    public string Name { get; set; } = "";

    public string? Vendor { get; set; }

    public string? Product { get; set; }

    public string? Version { get; set; }

    public DateOnly? SupportEnd { get; set; }

    public bool? IsLegacy { get; set; }

    public bool? IsCritical { get; set; }

    public DateOnly? InUseSince { get; set; }

    public bool? HasOwner { get; set; }

    public bool? HasRiskScore { get; set; }

    public bool? IsRed { get; set; }

    public bool? IsReplacementFunded { get; set; }

    public decimal? RunCost { get; set; }
}
