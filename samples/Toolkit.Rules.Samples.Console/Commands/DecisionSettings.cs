using System.CommandLine;
using Toolkit.Rules.Decisions;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Samples.Commands;

/// <summary>Where the decisions about a profile are: in the file that is named, or beside the profile.</summary>
internal sealed class DecisionSettings
{
    private readonly ConsoleHost _host;

    private readonly Option<string?> _file;
    private readonly Option<string?>? _otherwise;

    internal DecisionSettings(Command command, ConsoleHost host)
        : this(command, host, "--decisions", "The decisions of the organisation.", "PROFILE")
    {
    }

    /// <summary>The decisions about one profile of several.</summary>
    /// <param name="command">The verb.</param>
    /// <param name="host">Where the file that was found is named.</param>
    /// <param name="name">The option that names the file.</param>
    /// <param name="description">The first sentence of its help.</param>
    /// <param name="profile">The word for the profile in its help.</param>
    /// <param name="otherwise">An option of the verb that names the file when this one does not.</param>
    internal DecisionSettings(
        Command command, ConsoleHost host, string name, string description, string profile, Option<string?>? otherwise = null)
    {
        _host = host;
        _otherwise = otherwise;
        _file = new(name)
        {
            Description = $"{description} Without it: {profile} with .decisions.json in place of .json, where there is such a file.",
            HelpName = "FILE",
        };
        command.Options.Add(_file);
    }

    /// <summary>Whether a file is named.</summary>
    internal bool IsNamed(ParseResult command) => Stated(command) is not null;

    /// <summary>The report of a profile, held against the decisions where there are any.</summary>
    /// <param name="command">The parsed command line.</param>
    /// <param name="engine">The engine that ranks.</param>
    /// <param name="path">Where the profile came from.</param>
    /// <param name="profile">The profile.</param>
    internal RecommendationReport Report(ParseResult command, RecommendationEngine engine, string? path, OrganisationProfile profile) =>
        engine.Assess(profile, Read(command, path, profile)).Report;

    /// <summary>The decisions, or null where there are none.</summary>
    internal DecisionRegister? Read(ParseResult command, string? path, OrganisationProfile profile)
    {
        if (!IsNamed(command) && !File.Exists(Beside(path)))
            return null;
        var file = Named(command, path);
        if (!IsNamed(command))
            _host.Say($"Decisions are those of {file}.");
        return FileOf(file, profile).Read();
    }

    /// <summary>The file to write decisions to.</summary>
    /// <exception cref="BadInputException">Nothing says where they belong.</exception>
    internal string Named(ParseResult command, string? path) => Stated(command) ?? Beside(path)
        ?? throw new BadInputException("Say with --decisions FILE where the decisions are: there is no file of a profile for them to be beside.");

    internal DecisionFile FileOf(string file, OrganisationProfile profile) => new(file, profile, _host.Today);

    private string? Stated(ParseResult command) =>
        command.GetValue(_file) ?? (_otherwise is null ? null : command.GetValue(_otherwise));

    private static string? Beside(string? path) =>
        path is null or ProfileSource.StandardInput ? null : Path.ChangeExtension(path, ".decisions.json");
}
