using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Samples.Records;

/// <summary>Profile documents of a folder, by name, or one of them; decisions that lie beside them are none.</summary>
internal sealed class FolderRecords : RecordSource
{
    private const string Extension = ".json";

    private readonly string[] _files;

    private FolderRecords(string[] files) => _files = files;

    /// <summary>How many entries of the folder are passed over, with some of their names; null for none.</summary>
    internal string? PassedOver { get; private init; }

    internal override long Length => _files.Length;

    internal static FolderRecords Of(string file) => new([file]);

    /// <summary>Takes the documents of a folder, whatever the case of their extension.</summary>
    /// <exception cref="BadInputException">The folder cannot be read, or has none.</exception>
    internal static FolderRecords In(string folder)
    {
        string[] entries;
        try
        {
            entries = Directory.GetFileSystemEntries(folder);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new BadInputException($"The portfolio '{folder}' cannot be read: access is denied.");
        }
        Array.Sort(entries, StringComparer.Ordinal);
        var files = Array.FindAll(entries, entry => Has(entry, Extension) && !Has(entry, DecisionFolder.Extension) && !Directory.Exists(entry));
        if (files.Length == 0)
            throw new BadInputException($"The portfolio '{folder}' cannot be read: there is no profile (*.json) in it.");
        return new(files) { PassedOver = Names([.. entries.Where(entry => !files.Contains(entry) && !Has(entry, DecisionFolder.Extension))]) };
    }

    internal override IEnumerable<ProfileRecord> Read()
    {
        for (var index = 0; index < _files.Length; index++)
            yield return Read(_files[index], index + 1);
    }

    private static bool Has(string path, string extension) => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase);

    private static string? Names(string[] entries)
    {
        const int Shown = 5;
        return entries.Length == 0 ? null
            : string.Join(", ", entries.Take(Shown).Select(entry => Path.GetFileName(entry) + (Directory.Exists(entry) ? "/" : "")))
                + (entries.Length > Shown ? $" and {entries.Length - Shown} more" : "");
    }

    private static ProfileRecord Read(string file, long position)
    {
        try
        {
            using var stream = File.OpenRead(file);
            var document = LimitedInput.Read(stream, ProfileSource.MostBytes);
            return ProfileDocument.TryRead(document, options: null, out var profile, out var problems)
                ? ProfileRecord.Sound(profile, position, $"{file}:1")
                : ProfileRecord.Bad(Describe(file, 1, document, problems), position);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return ProfileRecord.Bad([$"{file}:1: the file cannot be read"], position);
        }
    }
}
