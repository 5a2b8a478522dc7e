using Toolkit.Rules.Tables;

namespace Toolkit.Rules.Samples.Files;

/// <summary>Problems of a table as lines, begun as compilers begin theirs.</summary>
internal static class TableWords
{
    /// <summary>The option by which somebody answers a question about a table.</summary>
    private static readonly (string Kind, string Option)[] Options =
    [
        ("day-form", "--days day-first or month-first says how days are written"),
        ("number-form", "--numbers point, comma or each-cell says how numbers are written"),
        ("mixed-numbers", "--numbers point, comma or each-cell says how numbers are written"),
        ("counts", "--map {0}.count=HEADING says that a column counts people, --map {0}.count= that a row is one"),
        ("no-headings", "--header-line N says where the headings are"),
        ("no-column", "--map {0}.FIELD=HEADING says which column fills a field"),
        ("no-such-column", "--map {0}.FIELD=HEADING says which column fills a field"),
        ("unknown-value", "--map {0}.FIELD:VALUE=MEANING says what a value means, --map {0}.FIELD:*=MEANING what all others do"),
    ];

    internal static string Line(string path, TableProblem problem) => problem.Lines.Count > 0 ? $"{path}:{problem}" : $"{path}: {problem}";

    internal static IEnumerable<string> Lines(string path, IEnumerable<TableProblem> problems) => problems.Select(problem => Line(path, problem));

    /// <summary>The options to type where something has to be chosen.</summary>
    internal static IEnumerable<string> Advice(string record, IReadOnlyCollection<TableProblem> problems) =>
        Options.Where(option => problems.Any(problem => problem.Kind == option.Kind)).Select(option => option.Option.Replace("{0}", record, StringComparison.Ordinal)).Distinct(StringComparer.Ordinal);

    internal static BadInputException Refused(string path, TableException exception) => new([.. Lines(path, exception.Problems)]);
}
