using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Samples.Interviews;

/// <summary>Keeps a profile in a file: whole or not at all.</summary>
internal static class ProfileFile
{
    /// <summary>Writes beside the file first and then takes its place, so that a power cut leaves the old one or the new one.</summary>
    /// <returns>The reason why nothing was written, or null.</returns>
    internal static string? Save(OrganisationProfile profile, string path)
    {
        var (draft, isBegun) = (path + ".new", false);
        try
        {
            using (var document = new FileStream(draft, FileMode.Create, FileAccess.Write))
            {
                isBegun = true;
                ProfileDocument.Write(profile, document);
                document.Flush(flushToDisk: true);
            }
            File.Move(draft, path, overwrite: true);
            return null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            if (isBegun)
                File.Delete(draft);
            return exception is DirectoryNotFoundException ? "there is no such folder" : "the file cannot be written";
        }
    }
}
