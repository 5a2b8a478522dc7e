namespace Toolkit.Rules.Analysis;

/// <summary>Why a step does not start within the plan.</summary>
public enum OutOfHorizonReason
{
    /// <summary>The capacity of the quarters goes to other steps.</summary>
    Capacity,

    /// <summary>A step it waits for does not end in time.</summary>
    Waits,

    /// <summary>It was postponed until a date so late.</summary>
    Postponed,
}
