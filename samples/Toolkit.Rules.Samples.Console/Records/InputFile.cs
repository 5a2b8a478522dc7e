namespace Toolkit.Rules.Samples.Records;

/// <summary>A file that is read from its beginning to its end, or several times.</summary>
internal static class InputFile
{
    internal static FileStream Open(string path)
    {
        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1, FileOptions.SequentialScan);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new BadInputException($"'{path}' cannot be read: {ProfileSource.Cause(exception)}");
        }
    }
}
