using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Samples.Records;

/// <summary>Where the organisations of a portfolio come from, read one at a time.</summary>
internal abstract class RecordSource
{
    /// <summary>How much there is to read, in bytes or files.</summary>
    internal abstract long Length { get; }

    /// <summary>The organisations in the order of the source, the refused ones included.</summary>
    /// <exception cref="BadInputException">The source as a whole cannot be read.</exception>
    internal abstract IEnumerable<ProfileRecord> Read();

    /// <summary>Finds out what a path is.</summary>
    /// <exception cref="BadInputException">It is neither a folder nor a file of a kind that is read.</exception>
    internal static RecordSource Open(string path)
    {
        if (Directory.Exists(path))
            return new FolderRecords(path);
        if (!File.Exists(path))
            throw new BadInputException($"The portfolio '{path}' cannot be read: there is no such file or folder.");
        return Path.GetExtension(path).ToLowerInvariant() switch
        {
            ".ndjson" or ".jsonl" => new LineRecords(path),
            ".csv" => new CsvRecords(path),
            _ => throw new BadInputException(
                $"The portfolio '{path}' cannot be read: it is a folder of profiles, or a file that ends in .ndjson, .jsonl or .csv."),
        };
    }

    /// <summary>One line for each problem, begun as compilers begin theirs.</summary>
    protected static IReadOnlyList<string> Describe(string path, int line, IReadOnlyList<ProfileProblem> problems) =>
    [
        .. problems.Select(problem =>
        {
            var suggestion = problem.Suggestion is null ? "" : $"; did you mean {problem.Suggestion}?";
            return $"{path}:{line + problem.Line - 1}:{problem.Column}: {problem.Path}: found {problem.Found}; allowed: {problem.Allowed}{suggestion}";
        }),
    ];
}
