using Toolkit.Rules.Tables;

namespace Toolkit.Rules.Samples.Tables;

/// <summary>A kind of table that a tool takes in: its fields, and how they are read.</summary>
internal abstract class ImportTable
{
    /// <summary>By which a kept mapping finds its kind.</summary>
    internal abstract string Name { get; }

    /// <summary>The name by which a person knows it.</summary>
    internal abstract string Title { get; }

    internal abstract IReadOnlyList<TableField> Fields { get; }

    /// <summary>The words that a field may mean; none for a field that reads any text.</summary>
    internal virtual IReadOnlyList<string> WordsOf(TableField field) => field.Words;

    /// <summary>The meaning of a value that no table knows; null leaves it unknown.</summary>
    internal virtual string? MeaningOf(TableField field, string value) => null;

    /// <summary>The probable meaning of the columns of a file, for a person to look at.</summary>
    internal TableMapping Propose(TableFile file) => Proposed(Draft(file), file);

    /// <summary>
    /// A kept mapping for another file. What stood for every line of the file before, such as its day, is of that file alone: it is proposed or asked anew.
    /// </summary>
    internal virtual TableMapping Again(TableMapping kept, TableFile file)
    {
        var again = kept with { Fields = [.. kept.Fields.Where(field => field.Heading is not null)] };
        return Propose(file).Fields.Where(field => field.Value is not null && again.Fields.All(one => one.Field != field.Field)).Aggregate(again, (mapping, field) => mapping.With(field));
    }

    /// <summary>Adds to a proposal what the tool itself knows.</summary>
    protected virtual TableMapping Proposed(TableMapping mapping, TableFile file) => ValueProposals.Add(mapping, file, this);

    protected abstract TableMapping Draft(TableFile file);

    /// <summary>Reads a file to its end and keeps nothing.</summary>
    internal abstract TablePreview Preview(TableFile file, TableMapping mapping, DateTime asOf);
}
