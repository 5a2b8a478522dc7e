using System.CommandLine;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Samples.Commands;

/// <summary><c>new</c>: an empty profile, to be filled in.</summary>
internal static class NewCommand
{
    internal static Command Create(ConsoleHost host)
    {
        var kind = new Argument<string>("KIND")
        {
            Description = $"The kind of organisation: {string.Join(", ", OrganisationKinds.Keys)}.",
            HelpName = "KIND",
        };
        kind.AcceptOnlyFromAmong([.. OrganisationKinds.Keys]);
        var id = new Option<string>("--id") { Description = "A short stable id.", DefaultValueFactory = _ => "my-organisation" };
        var name = new Option<string>("--name") { Description = "The name shown in reports.", DefaultValueFactory = _ => "My organisation" };
        var currency = new Option<string?>("--currency") { Description = "The currency of its money answers, such as GBP.", HelpName = "CUR" };
        var asOf = new Option<string?>("--as-of") { Description = "The date the answers hold for; today when not said.", HelpName = Dates.Format };

        var command = new Command("new", "Print an empty profile with every question beside its key.") { kind, id, name, currency, asOf };
        command.SetAction(parsed =>
        {
            _ = OrganisationKinds.TryParse(parsed.GetValue(kind)!, out var parsedKind);
            var organisation = OrganisationInput.Describe(parsed.GetValue(id)!, parsed.GetValue(name)!, parsedKind, parsed.GetValue(currency));
            host.Show(ProfileDocument.Template(organisation, Dates.Parse(parsed.GetValue(asOf)) ?? host.Today));
            return ExitCode.Done;
        });
        return command;
    }
}
