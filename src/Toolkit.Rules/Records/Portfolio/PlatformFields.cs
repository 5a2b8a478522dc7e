namespace Toolkit.Rules.Records;

/// <summary>The fields of <see cref="PlatformRecord"/> that figures need, by the names of its properties.</summary>
[Flags]
internal enum PlatformFields : ulong
{
    None = 0,
    LaunchedOn = 1 << 0,
    PlannedUsers = 1 << 1,
    ActualUsers = 1 << 2,
    OldPlannedClosure = 1 << 3,
    IsOldRunning = 1 << 4,
    OldYearlyCost = 1 << 5,
    YearlyCost = 1 << 6,
    IsClosureFunded = 1 << 7,
}
