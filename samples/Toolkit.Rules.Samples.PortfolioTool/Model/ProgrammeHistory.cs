namespace Toolkit.Rules.Samples.Model;

/// <summary>The facts that an office's own register adds to the published ones of a programme. Null is unknown.</summary>
internal sealed class ProgrammeHistory
{
    public bool? IsMedium { get; set; }

    public bool? IsMajor { get; set; }

    /// <summary>The part of the approved money, in millions, that is released in stages.</summary>
    public decimal? StagedMoney { get; set; }

    public DateOnly? ProposedOn { get; set; }

    public DateOnly? DiscoveryFundedOn { get; set; }

    public DateOnly? BusinessCaseOn { get; set; }

    public bool? CountsCostOfNotActing { get; set; }

    public DateOnly? ApprovedOn { get; set; }

    public bool? WasStoppedEarly { get; set; }

    public DateOnly? StoppedOn { get; set; }

    public bool? AreBenefitsMeasured { get; set; }

    public bool? WasRescopedByMisjudgement { get; set; }

    public DateOnly? RescopedOn { get; set; }

    public bool? IsPilot { get; set; }

    public bool? LedToScale { get; set; }
}
