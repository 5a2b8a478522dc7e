namespace Toolkit.Rules.Samples.Records;

/// <summary>A file that is read from its beginning to its end.</summary>
internal static class InputFile
{
    internal static FileStream Open(string path)
    {
        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1, FileOptions.SequentialScan);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new BadInputException($"The portfolio '{path}' cannot be read: access is denied.");
        }
    }

    internal static string TooLong(string path, TextLine line) =>
        $"{path}:{line.Number}: found more than {TextLines.Longest} bytes; allowed: at most {TextLines.Longest} bytes on a line";
}
