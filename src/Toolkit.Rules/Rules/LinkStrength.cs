namespace Toolkit.Rules.Rules;

/// <summary>How strongly an approach depends on another one.</summary>
public enum LinkStrength
{
    /// <summary>The other one raises its chance of success.</summary>
    HelpedBy,

    /// <summary>It is not to be started without the other one.</summary>
    Requires,
}
