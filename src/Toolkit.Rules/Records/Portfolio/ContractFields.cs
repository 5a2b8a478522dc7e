namespace Toolkit.Rules.Records;

/// <summary>The fields of <see cref="ContractRecord"/> that figures need, by the names of its properties.</summary>
[Flags]
internal enum ContractFields : ulong
{
    None = 0,
    IsDigital = 1 << 0,
    Amount = 1 << 1,
    PublishedOn = 1 << 2,
    SignedOn = 1 << 3,
    IsSupplierSmall = 1 << 4,
    IsSupplierNew = 1 << 5,
    StatesOutcome = 1 << 6,
    IsLarge = 1 << 7,
    HadMarketTalks = 1 << 8,
    IsAboveThreshold = 1 << 9,
    WasSeenByCentre = 1 << 10,
}
