using Toolkit.Rules.Samples.Model;
using Toolkit.Rules.Samples.Tables;
using Toolkit.Rules.Tables;

namespace Toolkit.Rules.Samples.Imports;

/// <summary>A kind of file with records of one type.</summary>
internal abstract class HrTable<T>(Vocabulary vocabulary) : ImportTableOf<T>, IHrTable
    where T : class, IRecord, new()
{
    /// <summary>The limit of an answer about money; more is no amount.</summary>
    private protected static readonly FieldOptions Amount = new() { Least = 0, Most = 1_000_000_000_000_000m };

    public abstract DeliveryKind Kind { get; }

    public ImportTable Table => this;

    internal override string Name => Kind.ToString();

    public IEnumerable<IRecord> Records(TableFile file, TableMapping mapping, DateTime asOf)
    {
        foreach (var read in Read(file, mapping, asOf).Records())
            for (var number = 1; number <= read.Count; number++)
                yield return number == 1 ? read.Record : read.Record.Another(number);
    }

    internal override string? MeaningOf(TableField field, string value)
    {
        var known = field.Name switch { HrFields.Digital => vocabulary.IsDigital(value), HrFields.Senior => vocabulary.IsSenior(value), _ => null };
        return known is { } yes ? yes ? "yes" : "no" : null;
    }

    /// <summary>The profession tells who is digital, and the grade who is senior, where the file has no column of its own for that.</summary>
    protected override TableMapping Proposed(TableMapping mapping, TableFile file)
    {
        foreach (var (field, from) in new[] { (HrFields.Digital, HrFields.Profession), (HrFields.Senior, HrFields.Grade) })
            if (Fields.Any(one => one.Name == field) && mapping.Fields.All(one => one.Field != field) && mapping.Fields.FirstOrDefault(one => one.Field == from) is { } source)
                mapping = mapping.With(new() { Field = field, Heading = source.Heading, Occurrence = source.Occurrence, Basis = source.Basis });
        mapping = base.Proposed(mapping, file);
        return WithTheOthers(WithTheOthers(mapping, HrFields.Digital, file), HrFields.Senior, file);
    }

    /// <summary>Where a column names something digital, its other values are proposed as not digital: a person sees each before anything is kept.</summary>
    private TableMapping WithTheOthers(TableMapping mapping, string field, TableFile file)
    {
        if (mapping.Fields.FirstOrDefault(one => one.Field == field) is not { } mapped || !mapped.Values.Values.Contains("yes"))
            return mapping;
        var values = new Dictionary<string, string>(mapped.Values, StringComparer.Ordinal);
        foreach (var value in FileColumns.Of(file, mapped)?.Values ?? [])
            if (!EmptyValues.Contains(mapping, value.Value))
                values.TryAdd(value.Value, "no");
        return mapping.With(mapped with { Values = values });
    }
}
