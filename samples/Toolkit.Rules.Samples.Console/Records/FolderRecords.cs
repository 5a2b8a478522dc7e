using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Samples.Records;

/// <summary>A folder of profile documents, by name; decisions that lie beside them are none.</summary>
internal sealed class FolderRecords : RecordSource
{
    private readonly string[] _files;

    internal FolderRecords(string folder)
    {
        try
        {
            _files = [.. Directory.GetFiles(folder, "*.json").Where(file => !file.EndsWith(".decisions.json", StringComparison.Ordinal))];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new BadInputException($"The portfolio '{folder}' cannot be read: access is denied.");
        }
        if (_files.Length == 0)
            throw new BadInputException($"The portfolio '{folder}' cannot be read: there is no profile (*.json) in it.");
        Array.Sort(_files, StringComparer.Ordinal);
    }

    internal override long Length => _files.Length;

    internal override IEnumerable<ProfileRecord> Read()
    {
        for (var index = 0; index < _files.Length; index++)
            yield return Read(_files[index], index + 1);
    }

    private static ProfileRecord Read(string file, long position)
    {
        try
        {
            using var document = File.OpenRead(file);
            return new(ProfileDocument.Read(document), [], position);
        }
        catch (ProfileDocumentException exception)
        {
            return new(Profile: null, Describe(file, line: 1, exception.Problems), position);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new(Profile: null, [$"{file}:1: the file cannot be read"], position);
        }
    }
}
