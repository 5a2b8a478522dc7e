using System.Text;
using Toolkit.Rules.Tables;

namespace Toolkit.Rules.Samples.Files;

/// <summary>Mappings that were kept: documents, one for each kind of table.</summary>
internal static class MappingFiles
{
    private const string Extension = ".mapping.json";
    private const int MostBytes = 1024 * 1024;

    /// <summary>Reads mappings.</summary>
    /// <param name="paths">Documents, or folders of them.</param>
    /// <exception cref="BadInputException">One cannot be read, or two are for the same record.</exception>
    internal static Dictionary<string, TableMapping> Read(IEnumerable<string> paths)
    {
        var mappings = new Dictionary<string, TableMapping>(StringComparer.Ordinal);
        foreach (var path in paths.SelectMany(Documents))
            if (Document(path) is var mapping && !mappings.TryAdd(mapping.Record, mapping))
                throw new BadInputException($"{path}: found a second mapping of {mapping.Record}; allowed: one for each kind of table.");
        return mappings;
    }

    /// <summary>Keeps a mapping in a folder; as the next version where it is another than the one that was kept.</summary>
    /// <returns>The file.</returns>
    internal static string Write(string folder, TableMapping mapping, TableMapping? before)
    {
        var path = Path.Combine(folder, mapping.Record + Extension);
        var isSame = before is not null && before.ToJson() == (mapping with { Version = before.Version, Name = before.Name }).ToJson();
        try
        {
            Directory.CreateDirectory(folder);
            File.WriteAllText(path + ".new", (isSame ? before! : mapping.Confirmed(mapping.Name.Length > 0 ? null : mapping.Record)).ToJson());
            File.Move(path + ".new", path, overwrite: true);
            return path;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new BadInputException($"The mapping '{path}' cannot be written: it is a folder, or access is denied.");
        }
    }

    private static string[] Documents(string path)
    {
        if (!Directory.Exists(path))
            return [path];
        string[] files = [.. Directory.GetFiles(path, "*" + Extension, DecisionFolder.AnyCase)];
        Array.Sort(files, StringComparer.Ordinal);
        return files.Length > 0 ? files : throw new BadInputException($"'{path}' holds no mapping (*{Extension}).");
    }

    private static TableMapping Document(string path)
    {
        using var file = Records.InputFile.Open(path);
        var document = LimitedInput.Read(file, MostBytes);
        if (document.Length > MostBytes)
            throw new BadInputException($"{path}: found more than {MostBytes} bytes; allowed: at most {MostBytes} bytes.");
        try
        {
            return TableMapping.FromJson(new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(document));
        }
        catch (TableException exception)
        {
            throw TableWords.Refused(path, exception);
        }
        catch (DecoderFallbackException)
        {
            throw new BadInputException($"{path}: found bytes that are not UTF-8; allowed: a mapping in UTF-8.");
        }
    }
}
