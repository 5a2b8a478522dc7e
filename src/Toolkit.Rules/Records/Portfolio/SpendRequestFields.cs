namespace Toolkit.Rules.Records;

/// <summary>The fields of <see cref="SpendRequestRecord"/> that figures need, by the names of its properties.</summary>
[Flags]
internal enum SpendRequestFields : ulong
{
    None = 0,
    RequestedOn = 1 << 0,
    DecidedOn = 1 << 1,
    AssuranceHours = 1 << 2,
    Saving = 1 << 3,
}
