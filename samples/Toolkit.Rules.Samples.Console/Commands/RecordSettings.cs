using System.CommandLine;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Samples.Files;

namespace Toolkit.Rules.Samples.Commands;

/// <summary>The options of verbs that take the files of an organisation: which files, and whose.</summary>
internal sealed class RecordSettings
{
    private readonly Dictionary<RecordInput, Option<string?>> _files = RecordInput.All.ToDictionary(
        input => input, input => new Option<string?>(input.Option) { Description = input.Description, HelpName = "FILE" });

    private readonly Option<string?> _name = new("--organisation") { Description = "The name of the organisation.", HelpName = "NAME" };
    private readonly Option<string?> _id = new("--id") { Description = "Its short stable id; made of the name when not said.", HelpName = "ID" };
    private readonly Option<string?> _kind = new("--kind") { Description = $"Its kind: {string.Join(", ", OrganisationKinds.Keys)}.", HelpName = "KIND" };
    private readonly Option<string?> _currency = new("--currency") { Description = "The currency of its amounts, such as GBP.", HelpName = "CUR" };
    private readonly Option<string?> _asOf = new("--as-of") { Description = "The date of the files; today when not said.", HelpName = Dates.Format };
    private readonly TableSettings _tables;

    internal RecordSettings(Command command)
    {
        _kind.AcceptOnlyFromAmong([.. OrganisationKinds.Keys]);
        foreach (var option in (IEnumerable<Option>)[.. _files.Values, _name, _id, _kind, _currency, _asOf])
            command.Options.Add(option);
        _tables = new TableSettings(command);
    }

    /// <summary>Whether a file is named.</summary>
    internal bool AreNamed(ParseResult command) => _files.Values.Any(option => command.GetValue(option) is not null);

    /// <summary>Reads the files and puts what they answer into a profile.</summary>
    /// <param name="command">The parsed command line.</param>
    /// <param name="host">Where a progress bar is drawn.</param>
    /// <param name="profile">The profile that people filled in; null for a new one.</param>
    /// <param name="rates">US dollars for a unit of a currency.</param>
    /// <exception cref="BadInputException">A file cannot be read, or the organisation is not described.</exception>
    internal AnswersFromFiles Read(ParseResult command, ConsoleHost host, OrganisationProfile? profile, IReadOnlyDictionary<string, double> rates)
    {
        var date = Dates.Parse(command.GetValue(_asOf)) ?? profile?.AsOf ?? host.Today;
        if (date > host.Today)
            throw new BadInputException($"--as-of: {command.GetValue(_asOf) ?? Dates.Write(date)} lies ahead; records are of today or before.");
        var start = profile ?? OrganisationProfile.Create(Organisation(command), date);
        if (profile is not null && new Option<string?>[] { _name, _id, _kind, _currency }.Any(option => command.GetValue(option) is not null))
            throw new BadInputException("The organisation is that of the profile; it is not described again.");
        var files = _files.Where(file => command.GetValue(file.Value) is not null).Select(file => (file.Key, command.GetValue(file.Value)!)).ToList();
        return new RecordReading(host, _tables.Read(command, host, date)).Read(files, start, date, rates);
    }

    private Organisation Organisation(ParseResult command)
    {
        if (command.GetValue(_name) is not { } name || command.GetValue(_kind) is not { } kind)
            throw new BadInputException($"Say whose files these are: --organisation NAME --kind KIND, one of {string.Join(", ", OrganisationKinds.Keys)}; or give a profile.");
        _ = OrganisationKinds.TryParse(kind, out var parsed);
        return OrganisationInput.Describe(command.GetValue(_id) ?? Interviews.NewOrganisation.IdOf(name), name, parsed, command.GetValue(_currency), "--organisation");
    }
}
