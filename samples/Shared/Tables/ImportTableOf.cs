using Toolkit.Rules.Tables;

namespace Toolkit.Rules.Samples.Tables;

/// <summary>A kind of table with rows of one type.</summary>
internal abstract class ImportTableOf<T> : ImportTable
{
    internal override IReadOnlyList<TableField> Fields => Description.Fields;

    internal abstract TableFields<T> Description { get; }

    internal override TablePreview Preview(TableFile file, TableMapping mapping, DateTime asOf) => file.Preview(Description, mapping, asOf);

    internal TableReading<T> Read(TableFile file, TableMapping mapping, DateTime asOf) => file.Read(Description, mapping, asOf);

    protected override TableMapping Draft(TableFile file) => file.Propose(Description);
}
