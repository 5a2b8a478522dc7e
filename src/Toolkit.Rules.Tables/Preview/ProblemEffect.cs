namespace Toolkit.Rules.Tables;

/// <summary>The effect of a problem.</summary>
public enum ProblemEffect
{
    /// <summary>Nothing is read until somebody chooses or mends it.</summary>
    Stops,

    /// <summary>The lines in question give no record.</summary>
    LinesLeftOut,

    /// <summary>The cells in question are unknown, never no or zero.</summary>
    Unknown,

    /// <summary>Nothing: everything is read, and somebody should look.</summary>
    Noticed,
}
