using System.CommandLine;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Samples.Files;
using Toolkit.Rules.Samples.Interviews;
using Toolkit.Rules.Samples.Output;

namespace Toolkit.Rules.Samples.Commands;

/// <summary><c>answers</c>: the files of an organisation to answers, shown before they are kept.</summary>
internal static class AnswersCommand
{
    internal static Command Create(ConsoleHost host)
    {
        var path = Verbs.RefusingOptions(new Argument<string?>("PROFILE")
        {
            Description = "A profile that people filled in; its answers stay. Without it a new one is begun.",
            Arity = ArgumentArity.ZeroOrOne,
        });
        var save = new Option<string?>("--save") { Description = "Write the profile with the answers to this file. Without it nothing is written.", HelpName = "FILE" };
        var replace = new Option<bool>("--replace") { Description = "Where there is such a file, put the new one in its place." };
        var command = new Command("answers", "Say what the files of an organisation answer, what they leave open, and what to ask; write a profile.") { path, save, replace };
        var settings = new EngineSettings(command);
        var records = new RecordSettings(command);
        command.SetAction(parsed =>
        {
            var kept = parsed.GetValue(save);
            Refuse(kept, parsed.GetValue(replace));
            if (!records.AreNamed(parsed))
                throw new BadInputException("Name at least one file: --staff FILE, --programmes FILE, --systems FILE or another.");
            var profile = parsed.GetValue(path) is { } known ? ProfileSource.Read(known, host) : null;
            var files = records.Read(parsed, host, profile, settings.Rates(parsed));
            Show(host, parsed, files, settings.Engine(parsed));
            if (!files.CanUse)
                throw files.Refusal();
            Keep(host, files.Profile, kept);
            return ExitCode.Done;
        });
        return command;
    }

    private static void Show(ConsoleHost host, ParseResult parsed, AnswersFromFiles files, RecommendationEngine engine)
    {
        var page = host.PageFor(parsed);
        new AnswersView(files, files.CanUse ? engine.Assess(files.Profile).NextQuestions() : null).WriteTo(page);
        host.Show(page);
    }

    private static void Keep(ConsoleHost host, OrganisationProfile profile, string? path)
    {
        if (path is null)
            host.Say("Nothing is written. To keep the profile: --save FILE; to see what the organisation needs: recommend with the same options.");
        else if (ProfileFile.Save(profile, path) is { } problem)
            throw new BadInputException($"The profile is not saved in '{path}': {problem}.");
        else
            host.Say($"The profile is saved in {path}.");
    }

    private static void Refuse(string? path, bool mayReplace)
    {
        if (path is null)
            return;
        if (path.Length == 0 || Directory.Exists(path))
            throw new BadInputException($"'{path}' cannot be written: it is a folder.");
        if (File.Exists(path) && !mayReplace)
            throw new BadInputException($"There is a file '{path}' already, and it would be lost. To put the new profile in its place: --replace");
    }
}
