namespace Toolkit.Rules.Records;

/// <summary>The fields of <see cref="SupplierRecord"/> that figures need, by the names of its properties.</summary>
[Flags]
internal enum SupplierFields : ulong
{
    None = 0,
    IsSmall = 1 << 0,
    IsRegistered = 1 << 1,
    WonRecently = 1 << 2,
    ContractValue = 1 << 3,
}
