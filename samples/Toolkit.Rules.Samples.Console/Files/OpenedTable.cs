using Toolkit.Rules.Tables;

namespace Toolkit.Rules.Samples.Files;

/// <summary>A table that was recognised, and what its columns mean.</summary>
internal sealed class OpenedTable<T>(TableFile file, TableFields<T> fields, TableMapping mapping, DateTime asOf)
{
    internal TableFile File => file;

    internal TableMapping Mapping => mapping;

    /// <summary>The headings of columns that fill no field.</summary>
    internal IEnumerable<string> Foreign =>
        file.Layout.Columns.Where(column => column.HasHeading && mapping.Fields.All(filled => filled.Heading != column.Heading)).Select(column => column.Heading);

    internal TableReading<T> Read() => file.Read(fields, mapping, asOf);
}
