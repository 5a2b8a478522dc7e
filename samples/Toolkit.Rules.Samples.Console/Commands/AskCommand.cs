using System.CommandLine;
using System.Globalization;
using Toolkit.Rules.Analysis;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Samples.Interviews;

namespace Toolkit.Rules.Samples.Commands;

/// <summary><c>ask</c>: an interview that puts the question that matters most, and stops when no answer can change the first places.</summary>
internal static class AskCommand
{
    internal static Command Create(ConsoleHost host)
    {
        var path = Verbs.RefusingOptions(new Argument<string?>("PROFILE")
        {
            Description = "A profile document to go on with. Without it a new one is begun.",
            Arity = ArgumentArity.ZeroOrOne,
        });
        var top = Numbers.FromOne("--top", $"Settle the first N places; {InterviewOptions.DefaultTop} when not said.");
        var order = new Option<bool>("--order") { Description = "Settle their order as well." };
        var enough = new Option<string?>("--enough")
        {
            Description = "Stop earlier, and without being sure: when the places stand in this share of the ways drawn in which the open answers could turn out.",
            HelpName = "N%",
        };
        enough.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && ShareIn(token.Value) is null)
                result.AddError($"--enough takes a percentage above 0 and up to 100, such as 95%, not '{token.Value}'.");
        });
        var save = new Option<string?>("--save") { Description = "Keep the profile in this file, at the end as well; without it PROFILE, when told to save.", HelpName = "FILE" };

        var command = new Command("ask", "Ask one question at a time until the first places are settled.") { path, top, order, enough, save };
        var settings = new EngineSettings(command);
        var decided = new DecisionSettings(command, host);
        command.SetAction(parsed =>
        {
            var (known, kept) = (parsed.GetValue(path), parsed.GetValue(save));
            Refuse(known, kept);
            using var conversation = new Conversation(host, colour: !parsed.GetValue(Verbs.NoColour));
            var profile = known is null ? NewOrganisation.Ask(conversation, host.Today) : ProfileSource.Read(known, host);
            if (profile.Organisation.Currency is { } currency and not Money.ThresholdCurrency && !settings.Rates(parsed).ContainsKey(currency))
                host.Say($"Amounts in {currency} cannot count without an exchange rate: --rate {currency}=USD.");
            var goal = new InterviewOptions
            {
                Top = parsed.GetValue(top) ?? InterviewOptions.DefaultTop,
                InOrder = parsed.GetValue(order),
                Draws = InterviewOptions.DefaultDraws,
                Enough = parsed.GetValue(enough) is { } share ? ShareIn(share) : null,
            };
            var session = new InterviewSession(settings.Engine(parsed), profile, decided.Read(parsed, known, profile), goal);
            return new Interviewing(conversation, session, kept ?? known).Run(saveAtEnd: kept is not null)
                ? ExitCode.Done
                : throw new BadInputException($"The profile is not saved in '{kept}'.");
        });
        return command;
    }

    private static double? ShareIn(string text) =>
        double.TryParse(text.TrimEnd('%'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent) && percent is > 0 and <= 100
            ? percent / 100
            : null;

    private static void Refuse(string? known, string? kept)
    {
        if (known == ProfileSource.StandardInput)
            throw new BadInputException("The answers come from standard input, so the profile cannot. Give a file.");
        if (kept is not null && (kept.Length == 0 || Directory.Exists(kept) || !Directory.Exists(Path.GetDirectoryName(Path.GetFullPath(kept)))))
            throw new BadInputException($"'{kept}' cannot be written: it is a folder, or there is no such folder.");
        if (kept is not null && File.Exists(kept) && (known is null || Path.GetFullPath(kept) != Path.GetFullPath(known)))
            throw new BadInputException($"There is a file '{kept}' already, and it would be lost. To go on with it: ask {kept} --save {kept}");
    }
}
