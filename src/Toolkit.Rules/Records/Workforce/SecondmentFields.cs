namespace Toolkit.Rules.Records;

/// <summary>The fields of <see cref="SecondmentRecord"/> that figures need, by the names of its properties.</summary>
[Flags]
internal enum SecondmentFields : ulong
{
    None = 0,
    IsInward = 1 << 0,
    IsDigitalOrSenior = 1 << 1,
    AgreedOn = 1 << 2,
    StartedOn = 1 << 3,
    EndedOn = 1 << 4,
    StayedOrHandedOver = 1 << 5,
}
