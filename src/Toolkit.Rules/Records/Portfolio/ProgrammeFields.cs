namespace Toolkit.Rules.Records;

/// <summary>The fields of <see cref="ProgrammeRecord"/> that figures need, by the names of its properties.</summary>
[Flags]
internal enum ProgrammeFields : ulong
{
    None = 0,
    IsDigital = 1 << 0,
    IsMedium = 1 << 1,
    IsMajor = 1 << 2,
    ApprovedMoney = 1 << 3,
    StagedMoney = 1 << 4,
    ProposedOn = 1 << 5,
    DiscoveryFundedOn = 1 << 6,
    BusinessCaseOn = 1 << 7,
    CountsCostOfNotActing = 1 << 8,
    ApprovedOn = 1 << 9,
    EndsOn = 1 << 10,
    WasStoppedEarly = 1 << 11,
    AreBenefitsMeasured = 1 << 12,
    WasRescopedByMisjudgement = 1 << 13,
    IsPilot = 1 << 14,
    LedToScale = 1 << 15,
}
