namespace Toolkit.Rules.Samples;

/// <summary>The user can put it right: a file that is not there, an id that does not exist. Ends the run with exit code 2.</summary>
internal sealed class BadInputException(params IReadOnlyList<string> lines) : Exception(string.Join('\n', lines))
{
    /// <summary>The message, line by line.</summary>
    internal IReadOnlyList<string> Lines => lines;
}
