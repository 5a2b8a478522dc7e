namespace Toolkit.Rules.Records;

/// <summary>The fields of <see cref="SystemRecord"/> that figures need, by the names of its properties.</summary>
[Flags]
internal enum SystemFields : ulong
{
    None = 0,

    /// <summary>When support ends, stated or found in the table.</summary>
    SupportEnd = 1 << 0,

    /// <summary>Whether it is legacy, stated or told by the support end.</summary>
    IsLegacy = 1 << 1,
    IsCritical = 1 << 2,
    InUseSince = 1 << 3,
    HasOwner = 1 << 4,
    HasRiskScore = 1 << 5,
    IsRed = 1 << 6,
    IsReplacementFunded = 1 << 7,
    RunCost = 1 << 8,
    ChangeCost = 1 << 9,
    CommonCapability = 1 << 10,
}
