using Toolkit.Rules.Tables;

namespace Toolkit.Rules.Samples.Tables;

/// <summary>The content of the page of a mapping.</summary>
internal sealed class MappingView
{
    internal const string Unknown = "unknown";

    internal required ImportTable Kind { get; init; }

    internal required TableFile File { get; init; }

    internal required TableMapping Mapping { get; init; }

    internal required TablePreview Preview { get; init; }

    /// <summary>The names of mappings of this kind that were kept, with their numbers.</summary>
    internal IReadOnlyList<(int Id, string Name, int Version)> Kept { get; init; } = [];

    /// <summary>The name that is proposed for keeping this one.</summary>
    internal string ProposedName { get; init; } = "";

    /// <summary>The questions that the records of the file would answer, and those that they would not.</summary>
    internal AnswerForecast Answers { get; init; } = AnswerForecast.None;

    /// <summary>The effects of an import, in sentences; empty while the file cannot go in.</summary>
    internal IReadOnlyList<string> Effects { get; init; } = [];

    /// <summary>The number of the change of the choices that the page shows.</summary>
    internal required int Seen { get; init; }

    /// <summary>Whether the file can go in: nothing has to be chosen first, and there is a record.</summary>
    internal bool CanConfirm => Preview.CanRead && Preview.Records > 0;

    /// <summary>The words by which a person calls a field.</summary>
    internal string LabelOf(TableField field)
    {
        var label = File.LabelOf(field);
        return label == field.Name ? char.ToUpperInvariant(label[0]) + label[1..].Replace('_', ' ') : label;
    }

    internal FieldMapping? Mapped(TableField field) => Mapping.Fields.FirstOrDefault(one => one.Field == field.Name);

    internal FieldTally? Tally(TableField field) => Preview.Fields.FirstOrDefault(tally => tally.Field.Name == field.Name);

    /// <summary>The fields that know a few words and are filled by a column, with its values.</summary>
    internal IEnumerable<(TableField Field, ColumnSurvey Column)> Valued =>
        Kind.Fields.Where(one => Kind.WordsOf(one).Count > 0).Select(one => (one, FileColumns.Of(File, Mapped(one))!)).Where(pair => pair.Item2 is not null);

    /// <summary>The meaning of a value: a word of the field, unknown, or null where nobody has settled it.</summary>
    internal string? MeaningOf(TableField field, string value) =>
        Mapped(field)!.Values.TryGetValue(value, out var meaning) ? meaning
        : Preview.Values.TryGetValue(field.Name, out var values) ? values.FirstOrDefault(one => one.Value == value)?.Means
        : Kind.WordsOf(field).Contains(value) ? value : null;

    /// <summary>How many values of a column nobody has settled, or that a kept mapping does not know.</summary>
    internal int Unsettled(TableField field, ColumnSurvey column) => column.Values.Count(value => MeaningOf(field, value.Value) is null);

    /// <summary>The kind of table that the file was recognised as, in words.</summary>
    internal string Recognised => TableWords.Recognised(File);
}
