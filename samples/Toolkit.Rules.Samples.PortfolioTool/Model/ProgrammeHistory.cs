namespace Toolkit.Rules.Samples.Model;

/// <summary>What an office's own register knows of a programme beyond what is published. Null is unknown.</summary>
internal sealed class ProgrammeHistory
{
    public bool? IsMedium { get; init; }

    public bool? IsMajor { get; init; }

    /// <summary>The part of the approved money, in millions, that is released in stages.</summary>
    public decimal? StagedMoney { get; init; }

    public DateOnly? ProposedOn { get; init; }

    public DateOnly? DiscoveryFundedOn { get; init; }

    public DateOnly? BusinessCaseOn { get; init; }

    public bool? CountsCostOfNotActing { get; init; }

    public DateOnly? ApprovedOn { get; init; }

    public bool? WasStoppedEarly { get; init; }

    public DateOnly? StoppedOn { get; init; }

    public bool? AreBenefitsMeasured { get; init; }

    public bool? WasRescopedByMisjudgement { get; init; }

    public DateOnly? RescopedOn { get; init; }

    public bool? IsPilot { get; init; }

    public bool? LedToScale { get; init; }
}
