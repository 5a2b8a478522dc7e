namespace Toolkit.Rules.Records;

/// <summary>The kind of thing that a record is about.</summary>
public enum RecordKind
{
    /// <summary>A person in post, or one who has left: <see cref="StaffRecord"/>.</summary>
    Staff,

    /// <summary>An established position: <see cref="PositionRecord"/>.</summary>
    Position,

    /// <summary>A recruitment campaign: <see cref="CampaignRecord"/>.</summary>
    Campaign,

    /// <summary>A course somebody started: <see cref="LearningRecord"/>.</summary>
    Learning,

    /// <summary>A secondment: <see cref="SecondmentRecord"/>.</summary>
    Secondment,

    /// <summary>A programme or project: <see cref="ProgrammeRecord"/>.</summary>
    Programme,

    /// <summary>A shared platform: <see cref="PlatformRecord"/>.</summary>
    Platform,

    /// <summary>A supplier: <see cref="SupplierRecord"/>.</summary>
    Supplier,

    /// <summary>A contract: <see cref="ContractRecord"/>.</summary>
    Contract,

    /// <summary>A commitment of the strategy: <see cref="CommitmentRecord"/>.</summary>
    Commitment,

    /// <summary>A request to spend: <see cref="SpendRequestRecord"/>.</summary>
    SpendRequest,

    /// <summary>A system of the estate: <see cref="SystemRecord"/>.</summary>
    System,
}
