using System.CommandLine;
using Toolkit.Rules.Decisions;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Samples.Commands;

/// <summary>Where the decisions about a profile are: in the file that is named, or beside the profile.</summary>
internal sealed class DecisionSettings
{
    private readonly ConsoleHost _host;

    private readonly Option<string?> _file = new("--decisions")
    {
        Description = "The decisions of the organisation. Without it: PROFILE with .decisions.json in place of .json, where there is such a file.",
        HelpName = "FILE",
    };

    internal DecisionSettings(Command command, ConsoleHost host)
    {
        _host = host;
        command.Options.Add(_file);
    }

    /// <summary>The report of a profile, held against the decisions where there are any.</summary>
    /// <param name="command">What was typed.</param>
    /// <param name="engine">What ranks.</param>
    /// <param name="path">Where the profile came from.</param>
    /// <param name="profile">What it says.</param>
    internal RecommendationReport Report(ParseResult command, RecommendationEngine engine, string? path, OrganisationProfile profile) =>
        Read(command, path, profile) is { } decisions ? engine.Recommend(profile, decisions) : engine.Recommend(profile);

    /// <summary>The decisions, or null where there are none.</summary>
    internal DecisionRegister? Read(ParseResult command, string? path, OrganisationProfile profile)
    {
        if (command.GetValue(_file) is null && !File.Exists(Beside(path)))
            return null;
        var file = Named(command, path);
        if (command.GetValue(_file) is null)
            _host.Say($"Decisions are those of {file}.");
        return FileOf(file, profile).Read();
    }

    /// <summary>The file to write decisions to.</summary>
    /// <exception cref="BadInputException">Nothing says where they belong.</exception>
    internal string Named(ParseResult command, string? path) => command.GetValue(_file) ?? Beside(path)
        ?? throw new BadInputException("Say with --decisions FILE where the decisions are: there is no file of a profile for them to be beside.");

    internal DecisionFile FileOf(string file, OrganisationProfile profile) => new(file, profile, _host.Today);

    private static string? Beside(string? path) =>
        path is null or ProfileSource.StandardInput ? null : Path.ChangeExtension(path, ".decisions.json");
}
