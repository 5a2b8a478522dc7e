using Toolkit.Rules.Profiles;
using Toolkit.Rules.Samples.Files;

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
    /// <exception cref="BadInputException">There is nothing, or it cannot be read.</exception>
    internal static RecordSource Open(string path, ConsoleHost host, ChosenTables tables)
    {
        if (path == ProfileSource.StandardInput)
            return new LineRecords("standard input", length: 0, () => host.Input);
        if (Directory.Exists(path))
            return FolderRecords.In(path);
        if (!File.Exists(path))
            throw new BadInputException($"The portfolio '{path}' cannot be read: there is no such file or folder.");
        return Path.GetExtension(path).ToLowerInvariant() switch
        {
            ".ndjson" or ".jsonl" => new LineRecords(path, new FileInfo(path).Length, () => InputFile.Open(path)),
            ".json" when !BeginsWithArray(path) => FolderRecords.Of(path),
            _ => new TableRecords(path, InputFile.Open(path), tables),
        };
    }

    /// <summary>One line for each problem, begun as compilers begin theirs; one in all where the document is of another kind.</summary>
    protected static IReadOnlyList<string> Describe(string path, int line, byte[] document, IReadOnlyList<ProfileProblem> problems) =>
        DocumentKind.Of(document) is { } other ? [$"{path}:{line}: found {other}; allowed: a profile"]
        :
        [
            .. problems.Select(problem =>
            {
                var suggestion = problem.Suggestion is null ? "" : $"; did you mean {problem.Suggestion}?";
                return $"{path}:{line + problem.Line - 1}:{problem.Column}: {problem.Path}: found {problem.Found}; allowed: {problem.Allowed}{suggestion}";
            }),
        ];

    private static bool BeginsWithArray(string path)
    {
        using var file = InputFile.Open(path);
        return FirstLetter(file) == '[';
    }

    private static int FirstLetter(Stream stream)
    {
        int letter;
        while ((letter = stream.ReadByte()) is ' ' or '\t' or '\r' or '\n' or 0xEF or 0xBB or 0xBF)
        {
            // A byte order mark, or blanks before the document.
        }
        return letter;
    }
}
