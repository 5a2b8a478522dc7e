namespace Toolkit.Rules.Samples.Model;

/// <summary>A contract of a department. Null is unknown. The value is in the currency of the portfolio.</summary>
internal sealed class Contract
{
    public int Id { get; set; }

    public int ContractsListId { get; set; }

    public string Key { get; set; } = "";

    public string? Name { get; set; }

    public bool? IsDigital { get; set; }

    public decimal? Amount { get; set; }

    public DateOnly? PublishedOn { get; set; }

    public DateOnly? SignedOn { get; set; }

    public bool? IsSupplierSmall { get; set; }

    public bool? IsSupplierNew { get; set; }

    /// <summary>Whether the tender states the outcome and not the work.</summary>
    public bool? StatesOutcome { get; set; }

    public bool? IsLarge { get; set; }

    public bool? HadMarketTalks { get; set; }

    public bool? IsAboveThreshold { get; set; }

    /// <summary>Whether the centre saw it before it was signed.</summary>
    public bool? WasSeenByCentre { get; set; }
}
