using Toolkit.Rules.Profiles;
using Toolkit.Rules.Samples.Output;

namespace Toolkit.Rules.Samples;

/// <summary>Where a profile comes from: a file, standard input, or the example that lies beside the program.</summary>
internal static class ProfileSource
{
    internal const string StandardInput = "-";

    /// <summary>How long a profile document is at most.</summary>
    internal static readonly int MostBytes = new ProfileDocumentOptions().MaximumBytes;

    private static readonly string Example = Path.Combine(AppContext.BaseDirectory, "data", "united-kingdom-2025.json");

    /// <summary>Reads a profile.</summary>
    /// <param name="path">A path, <c>-</c> for standard input, or null for the example.</param>
    /// <param name="host">Has standard input.</param>
    /// <exception cref="BadInputException">There is no such file, it cannot be read, or it is no profile: then every problem is listed.</exception>
    internal static OrganisationProfile Read(string? path, ConsoleHost host) => Parse(path ?? Example, Bytes(path, host, MostBytes));

    /// <summary>The bytes of a file or of standard input; one more than is allowed, where it holds more.</summary>
    internal static byte[] Bytes(string? path, ConsoleHost host, int most)
    {
        try
        {
            if (path == StandardInput)
                return LimitedInput.Read(host.Input, most);
            using var file = File.OpenRead(path ?? Example);
            return LimitedInput.Read(file, most);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new BadInputException($"The profile '{path}' cannot be read: {Cause(exception)}");
        }
    }

    internal static OrganisationProfile Parse(string path, byte[] document)
    {
        try
        {
            return ProfileDocument.Read(document);
        }
        catch (ProfileDocumentException exception)
        {
            throw new BadInputException(
                DocumentKind.Of(document) is { } other ? [$"'{path}' is {other}, not a profile.{(other == DocumentKind.Report ? " To compare it with another: diff" : "")}"]
                : [.. Describe(path, "profile", exception.Problems)]);
        }
    }

    internal static IEnumerable<string> Describe(string path, string document, IReadOnlyList<ProfileProblem> problems) =>
        Lines(path, problems).Append($"The {document} is refused: {Wording.Counted(problems.Count, "problem")}.");

    // One line for each problem, begun as compilers begin theirs: editors and build servers make it a link.
    internal static IEnumerable<string> Lines(string path, IReadOnlyList<ProfileProblem> problems) => problems.Select(problem =>
    {
        var suggestion = problem.Suggestion is null ? "" : $"; did you mean {problem.Suggestion}?";
        return $"{path}:{problem.Line}:{problem.Column}: {problem.Path}: found {problem.Found}; allowed: {problem.Allowed}{suggestion}";
    });

    // The framework's own words hold absolute paths, which say more about the machine than about the mistake.
    internal static string Cause(Exception exception) => exception switch
    {
        FileNotFoundException or DirectoryNotFoundException => "there is no such file.",
        UnauthorizedAccessException => "it is a directory, or access is denied.",
        ArgumentException => "this is not the name of a file.",
        _ => exception.Message,
    };
}
