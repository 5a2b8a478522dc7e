using Toolkit.Rules.Tables;

namespace Toolkit.Rules.Samples.Files;

/// <summary>Problems of a table as lines, begun as compilers begin theirs.</summary>
internal static class TableWords
{
    internal static string Line(string path, TableProblem problem) => problem.Lines.Count > 0 ? $"{path}:{problem}" : $"{path}: {problem}";

    internal static IEnumerable<string> Lines(string path, IEnumerable<TableProblem> problems) => problems.Select(problem => Line(path, problem));

    internal static BadInputException Refused(string path, TableException exception) => new([.. Lines(path, exception.Problems)]);
}
