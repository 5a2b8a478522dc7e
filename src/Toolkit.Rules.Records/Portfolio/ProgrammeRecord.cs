namespace Toolkit.Rules.Records;

/// <summary>A programme or project of a portfolio. Everything is optional; what is null is unknown, never no or zero.</summary>
public struct ProgrammeRecord : IRecord<PortfolioRecords>
{
    /// <summary>The host's key, for the list of records that were left out. A record whose key came before is one of them.</summary>
    public string? Key { get; set; }

    /// <summary>Whether it is digital. Set it to true where the portfolio holds nothing else.</summary>
    public bool? IsDigital { get; set; }

    /// <summary>Whether it is of medium size by the organisation's own scale.</summary>
    public bool? IsMedium { get; set; }

    /// <summary>Whether it counts as a major programme.</summary>
    public bool? IsMajor { get; set; }

    /// <summary>The approved value, in the organisation's currency; 0 or more.</summary>
    public decimal? ApprovedMoney { get; set; }

    /// <summary>The part of the approved value that is released in stages against evidence.</summary>
    public decimal? StagedMoney { get; set; }

    /// <summary>When it was first proposed.</summary>
    public DateTime? ProposedOn { get; set; }

    /// <summary>When money for discovery or a prototype was given.</summary>
    public DateTime? DiscoveryFundedOn { get; set; }

    /// <summary>When the business case was made.</summary>
    public DateTime? BusinessCaseOn { get; set; }

    /// <summary>Whether the business case put a figure on the cost of not acting.</summary>
    public bool? CountsCostOfNotActing { get; set; }

    /// <summary>When its money was approved.</summary>
    public DateTime? ApprovedOn { get; set; }

    /// <summary>When it started. Where it is null, the approval stands for it, and without that the proposal.</summary>
    public DateTime? StartedOn { get; set; }

    /// <summary>When it ended or is to end.</summary>
    public DateTime? EndsOn { get; set; }

    /// <summary>Whether it was stopped, or radically redirected, at an early stage.</summary>
    public bool? WasStoppedEarly { get; set; }

    /// <summary>When it was stopped or redirected.</summary>
    public DateTime? StoppedOn { get; set; }

    /// <summary>Whether its outcomes were measured against the case.</summary>
    public bool? AreBenefitsMeasured { get; set; }

    /// <summary>Whether it was reset because scope or technical consequences were misjudged at approval.</summary>
    public bool? WasRescopedByMisjudgement { get; set; }

    /// <summary>When it was last reset.</summary>
    public DateTime? RescopedOn { get; set; }

    /// <summary>Whether it is an innovation pilot.</summary>
    public bool? IsPilot { get; set; }

    /// <summary>For a pilot: whether a scaled contract followed within 24 months of its end.</summary>
    public bool? LedToScale { get; set; }

    /// <summary>When it started, as far as is known.</summary>
    internal readonly DateTime? Beginning => StartedOn ?? ApprovedOn ?? ProposedOn;

    readonly void IRecord<PortfolioRecords>.AddTo(PortfolioRecords set) => set.Programmes.Add(this, Key);
}
