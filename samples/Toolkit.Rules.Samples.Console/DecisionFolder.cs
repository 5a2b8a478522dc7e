using Toolkit.Rules.Decisions;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Samples;

/// <summary>The decisions of the organisations of a portfolio: a folder with at most one document for each. One fault refuses all of it.</summary>
internal sealed class DecisionFolder
{
    /// <summary>How the names of documents that lie beside profiles end.</summary>
    internal const string Extension = ".decisions.json";

    private const string Decisions = "*" + Extension;

    /// <summary>Finds files whatever the case of their names, and leaves none out in silence.</summary>
    internal static readonly EnumerationOptions AnyCase = new() { MatchCasing = MatchCasing.CaseInsensitive, IgnoreInaccessible = false, AttributesToSkip = 0 };

    private readonly Dictionary<string, DecisionRegister> _registers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _files = new(StringComparer.Ordinal);
    private readonly HashSet<string> _met = new(StringComparer.Ordinal);
    private readonly List<string> _problems = [];

    private DecisionFolder(IEnumerable<string> files, DateTime today)
    {
        var options = new DecisionDocumentOptions { Today = today };
        foreach (var file in files)
            Read(file, options);
    }

    /// <summary>Reads the decisions of the folder that is named, or of the portfolio's own where some lie beside its profiles.</summary>
    /// <param name="named">The folder; null when none is named.</param>
    /// <param name="portfolio">Where the portfolio is.</param>
    /// <param name="host">Where it is said that decisions were found.</param>
    /// <returns>The decisions; null when none are named and none lie there.</returns>
    /// <exception cref="BadInputException">The folder cannot be read, or holds no document.</exception>
    internal static DecisionFolder? Open(string? named, string portfolio, ConsoleHost host)
    {
        if (named is null && !Directory.Exists(portfolio))
            return null;
        var files = Files(named ?? portfolio, Decisions);
        if (files.Length == 0 && named is null)
            return null;
        if (named is null)
            host.Say($"Decisions are those of {portfolio}.");
        else if (files.Length == 0)
            files = Files(named, "*.json");
        return files.Length > 0
            ? new DecisionFolder(files, host.Today)
            : throw new BadInputException($"The decisions '{named}' cannot be read: there is no document (*.json) in it.");
    }

    /// <summary>The decisions of an organisation, or null. Several threads may ask at once.</summary>
    internal DecisionRegister? Find(OrganisationProfile profile) => _registers.GetValueOrDefault(profile.Organisation.Id);

    /// <summary>Takes note that an organisation is part of the portfolio.</summary>
    internal void Meet(Organisation organisation) => _met.Add(organisation.Id);

    /// <summary>Everything that is wrong, one line each; to be asked when all organisations have been met.</summary>
    internal IReadOnlyList<string> Problems() =>
    [
        .. _problems,
        .. _files.Where(file => !_met.Contains(file.Key))
            .OrderBy(file => file.Value, StringComparer.Ordinal)
            .Select(file => $"{file.Value}: $.organisation: found the text \"{file.Key}\"; allowed: the id of an organisation of the portfolio"),
    ];

    private void Read(string file, DecisionDocumentOptions options)
    {
        try
        {
            using var document = File.OpenRead(file);
            var register = DecisionDocument.Read(document, options);
            if (_files.TryAdd(register.Organisation, file))
                _registers.Add(register.Organisation, register);
            else
                _problems.Add(
                    $"{file}: $.organisation: found the text \"{register.Organisation}\" as in {_files[register.Organisation]}; allowed: one document for an organisation");
        }
        catch (DecisionDocumentException exception)
        {
            _problems.AddRange(ProfileSource.Lines(file, exception.Problems));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            _problems.Add($"{file}: the file cannot be read");
        }
    }

    private static string[] Files(string folder, string pattern)
    {
        if (File.Exists(folder))
            throw new BadInputException($"The decisions '{folder}' cannot be read: a portfolio has a folder of them, one document for each organisation.");
        try
        {
            string[] files = [.. Directory.GetFiles(folder, pattern, AnyCase)];
            Array.Sort(files, StringComparer.Ordinal);
            return files;
        }
        catch (DirectoryNotFoundException)
        {
            throw new BadInputException($"The decisions '{folder}' cannot be read: there is no such folder.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new BadInputException($"The decisions '{folder}' cannot be read: access is denied.");
        }
    }
}
