using Toolkit.Rules.Decisions;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Samples;

/// <summary>The document with the decisions of one organisation.</summary>
/// <param name="path">Where it lies.</param>
/// <param name="profile">The answers it is beside.</param>
/// <param name="today">No decision can have been taken after it.</param>
internal sealed class DecisionFile(string path, OrganisationProfile profile, DateTime today)
{
    private DecisionDocumentOptions Options => new() { Organisation = profile.Organisation.Id, Today = today };

    /// <summary>Reads the decisions.</summary>
    /// <exception cref="BadInputException">There is no such file, or it is refused: then every problem is listed.</exception>
    internal DecisionRegister Read()
    {
        byte[] document = [];
        try
        {
            using var file = File.OpenRead(path);
            document = LimitedInput.Read(file, Options.MaximumBytes);
            return DecisionDocument.Read(document, Options);
        }
        catch (DecisionDocumentException exception)
        {
            throw new BadInputException(DocumentKind.Of(document) is { } other and not DocumentKind.Decisions
                ? [$"'{path}' is {other}, not a decision document."]
                : [.. ProfileSource.Describe(path, "decision document", exception.Problems)]);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new BadInputException($"The decisions '{path}' cannot be read: {ProfileSource.Cause(exception)}");
        }
    }

    /// <summary>Reads the decisions; none where there is no file yet.</summary>
    internal DecisionRegister ReadOrNone() => File.Exists(path) ? Read() : new DecisionRegister(profile.Organisation.Id);

    /// <summary>
    /// Puts decisions in place of the stored ones, whole or not at all: they are written beside them and moved there. What another program
    /// wrote since they were read stays, and the change is refused; while one program does this, another is kept out.
    /// </summary>
    /// <param name="register">The decisions to store.</param>
    /// <param name="revision">The revision of those that were read.</param>
    /// <exception cref="DecisionConflictException">The stored decisions are not those that were read.</exception>
    internal void Replace(DecisionRegister register, string revision)
    {
        var written = DecisionDocument.ToJson(register);
        if (!DecisionDocument.TryRead(System.Text.Encoding.UTF8.GetBytes(written), Options, out _, out var problems))
            throw new BadInputException([.. ProfileSource.Describe(path, "decision document", problems)]);
        try
        {
            using var held = new FileStream(path + ".lock", FileMode.OpenOrCreate, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose);
            ReadOrNone().CheckRevision(revision);
            File.WriteAllText(path + ".new", written);
            File.Move(path + ".new", path, overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new BadInputException($"The decisions '{path}' cannot be written: {ProfileSource.Cause(exception)}");
        }
    }
}
