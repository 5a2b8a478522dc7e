using Toolkit.Rules.Texts;

namespace Toolkit.Rules.Records;

/// <summary>Which fields of which kind of record a figure needs.</summary>
internal sealed class RequiredFields
{
    private RequiredFields(RecordKind kind, ulong bits, Enum fields)
    {
        Kind = kind;
        Bits = bits;
        Names = Array.AsReadOnly(fields.ToString().Split([", "], StringSplitOptions.None));
    }

    internal RecordKind Kind { get; }

    /// <summary>One bit for each field.</summary>
    internal ulong Bits { get; }

    /// <summary>The same by name, the lowest bit first.</summary>
    internal IReadOnlyList<string> Names { get; }

    public static implicit operator RequiredFields(StaffFields fields) => new(RecordKind.Staff, (ulong)fields, fields);

    public static implicit operator RequiredFields(PositionFields fields) => new(RecordKind.Position, (ulong)fields, fields);

    public static implicit operator RequiredFields(CampaignFields fields) => new(RecordKind.Campaign, (ulong)fields, fields);

    public static implicit operator RequiredFields(LearningFields fields) => new(RecordKind.Learning, (ulong)fields, fields);

    public static implicit operator RequiredFields(SecondmentFields fields) => new(RecordKind.Secondment, (ulong)fields, fields);

    public static implicit operator RequiredFields(ProgrammeFields fields) => new(RecordKind.Programme, (ulong)fields, fields);

    public static implicit operator RequiredFields(PlatformFields fields) => new(RecordKind.Platform, (ulong)fields, fields);

    public static implicit operator RequiredFields(SupplierFields fields) => new(RecordKind.Supplier, (ulong)fields, fields);

    public static implicit operator RequiredFields(ContractFields fields) => new(RecordKind.Contract, (ulong)fields, fields);

    public static implicit operator RequiredFields(CommitmentFields fields) => new(RecordKind.Commitment, (ulong)fields, fields);

    public static implicit operator RequiredFields(SpendRequestFields fields) => new(RecordKind.SpendRequest, (ulong)fields, fields);

    public static implicit operator RequiredFields(SystemFields fields) => new(RecordKind.System, (ulong)fields, fields);

    /// <summary>The word for records of a kind.</summary>
    internal static string Noun(RecordKind kind, TextCatalogue texts) => texts.Phrase($"records.{FirstLower(kind.ToString())}");

    /// <summary>What the fields say, but for those given by their bits.</summary>
    internal IEnumerable<string> Phrases(TextCatalogue texts, ulong without)
    {
        var rest = Bits;
        foreach (var name in Names)
        {
            var bit = rest & (~rest + 1);
            rest &= ~bit;
            if ((bit & without) == 0)
                yield return texts.Phrase($"records.{FirstLower(Kind.ToString())}.{FirstLower(name)}");
        }
    }

    private static string FirstLower(string name) => char.ToLowerInvariant(name[0]) + name.Substring(1);
}
