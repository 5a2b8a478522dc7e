using System.CommandLine;
using System.Text.Json;
using Toolkit.Rules.Decisions;
using Toolkit.Rules.Samples.Output;

namespace Toolkit.Rules.Samples.Commands;

/// <summary><c>decide</c>: what becomes of an approach, on record.</summary>
internal static class DecideCommand
{
    internal static Command Create(ConsoleHost host)
    {
        var id = new Argument<string>("ID") { Description = "The id of an approach, such as DLT501." };
        var profile = Verbs.OptionalProfile();
        var status = OneOf<DecisionStatus>("--status", "What is decided.");
        var category = OneOf<DecisionCategory>("--category", "The kind of reason; which ones there are depends on the status.");
        var justification = Required("--justification", "Why, in words.", "TEXT");
        var owner = Required("--owner", "Who answers for it.", "NAME");
        var until = new Option<string?>("--until") { Description = "The last day on which it holds; what is postponed or suppressed needs one.", HelpName = Dates.Format };
        var date = new Option<string?>("--date") { Description = "When it was decided; today when not said.", HelpName = Dates.Format };
        var evidence = new Option<string?>("--evidence") { Description = "Refuse when the fingerprint of the evidence is another than this.", HelpName = "MARK" };
        var revision = new Option<string?>("--revision") { Description = "Refuse when the decisions are of another revision than this.", HelpName = "MARK" };

        var command = new Command("decide", "Put a decision about an approach on record, beside the profile.")
        {
            id, profile, status, category, justification, owner, until, date, evidence, revision,
        };
        var settings = new EngineSettings(command);
        var decided = new DecisionSettings(command, host);
        command.SetAction(parsed =>
        {
            var engine = settings.Engine(parsed);
            var approach = engine.Catalogue.RuleOf(parsed.GetValue(id)!).Descriptor.Id;
            var path = decided.Named(parsed, parsed.GetValue(profile));
            var answers = ProfileSource.Read(parsed.GetValue(profile), host);
            var file = decided.FileOf(path, answers);
            var basis = engine.Recommend(answers).BasisOf(approach);
            try
            {
                var decision = new Decision(
                    approach,
                    parsed.GetValue(status),
                    parsed.GetValue(category),
                    parsed.GetValue(justification)!,
                    parsed.GetValue(owner)!,
                    Dates.Parse(parsed.GetValue(date)) ?? host.Today,
                    basis with { Evidence = parsed.GetValue(evidence) ?? basis.Evidence },
                    Dates.Parse(parsed.GetValue(until)));
                var before = file.ReadOrNone();
                before.CheckRevision(parsed.GetValue(revision) ?? before.Revision);
                var after = before.With(decision, basis);
                file.Replace(after, before.Revision);
                host.Say($"{approach} is {Wording.Status(decision)}. {path} is now of revision {after.Revision}.");
                return ExitCode.Done;
            }
            catch (Exception exception) when (exception is DecisionConflictException or ArgumentException)
            {
                throw new BadInputException(exception.Words());
            }
        });
        return command;
    }

    private static Option<T> OneOf<T>(string name, string description)
        where T : struct, Enum
    {
        var names = Enum.GetNames<T>().Select(JsonNamingPolicy.CamelCase.ConvertName).ToArray();
        var option = new Option<T>(name)
        {
            Description = description,
            Required = true,
            CustomParser = result => Enum.TryParse<T>(result.Tokens[0].Value, ignoreCase: true, out var value) ? value : default,
        };
        return option.AcceptOnlyFromAmong(names);
    }

    private static Option<string> Required(string name, string description, string what) =>
        new(name) { Description = description, Required = true, HelpName = what };
}
