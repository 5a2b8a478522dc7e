using System.Text;

namespace Toolkit.Rules.Tables.Tests;

/// <summary>The usual ways of tests into a file.</summary>
internal static class Read
{
    internal static readonly DateTime AsOf = new(2026, 11, 2);

    internal static TableFile Case(string name, TableChoices? choices = null) =>
        TableFile.Open(new MemoryStream(File.ReadAllBytes(Repository.PathOf("tests", "Toolkit.Rules.Tables.Tests", "Cases", name))), choices);

    internal static TableFile Text(string text, TableChoices? choices = null, TableLimits? limits = null) => Bytes(Encoding.UTF8.GetBytes(text), choices, limits);

    internal static TableFile Bytes(byte[] bytes, TableChoices? choices = null, TableLimits? limits = null) => TableFile.Open(new MemoryStream(bytes), choices, limits);

    /// <summary>Reads to the end.</summary>
    internal static (List<T> Records, IReadOnlyList<TableProblem> Problems) All<T>(TableFile file, TableFields<T> fields, TableMapping mapping)
    {
        var reading = file.Read(fields, mapping, AsOf);
        List<T> records = [.. reading.Each()];
        return (records, reading.Problems);
    }

    internal static (List<T> Records, IReadOnlyList<TableProblem> Problems) All<T>(TableFile file, TableFields<T> fields) => All(file, fields, file.Propose(fields));

    internal static TableProblem Problem(this IReadOnlyList<TableProblem> problems, string kind) => Assert.Single(problems, problem => problem.Kind == kind);

    internal static FieldMapping Field(this TableMapping mapping, string name) => Assert.Single(mapping.Fields, field => field.Field == name);

    /// <summary>The mapping with what some values of a field mean.</summary>
    internal static TableMapping Meaning(this TableMapping mapping, string field, params (string Value, string Means)[] meanings) => mapping.With(
        mapping.Field(field) with { Values = mapping.Field(field).Values.Concat(meanings.Select(pair => KeyValuePair.Create(pair.Value, pair.Means))).ToDictionary() });
}
