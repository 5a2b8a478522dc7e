using System.CommandLine;
using System.CommandLine.Help;
using Toolkit.Rules.Samples.Output;

namespace Toolkit.Rules.Samples.Commands;

/// <summary>The command line: what can be typed.</summary>
internal static class Verbs
{
    private const string Name = "Toolkit.Rules.Samples.Console";

    internal static Option<bool> NoColour { get; } = new("--no-color", "--no-colour")
    {
        Description = "No colours; the same as setting NO_COLOR.",
        Recursive = true,
    };

    private static readonly (string Name, Func<ConsoleHost, Command> Create)[] All =
    [
        ("recommend", RecommendCommand.Create),
        ("answers", AnswersCommand.Create),
        ("explain", ExplainCommand.Create),
        ("robustness", RobustnessCommand.Create),
        ("decide", DecideCommand.Create),
        ("decisions", DecisionsCommand.Create),
        ("why", WhyCommand.Create),
        ("plan", PlanCommand.Create),
        ("ask", AskCommand.Create),
        ("diff", DiffCommand.Create),
        ("whatif", WhatIfCommand.Create),
        ("portfolio", PortfolioCommand.Create),
        ("approaches", ApproachesCommand.Create),
        ("indicators", IndicatorsCommand.Create),
        ("new", NewCommand.Create),
        ("check", CheckCommand.Create),
        ("schema", SchemaCommand.Create),
    ];

    /// <summary>The command that parses the arguments.</summary>
    /// <param name="host">Where commands read and write.</param>
    /// <param name="args">The arguments. When they begin with a verb, no other is made: they are not needed, and all of them take longer than a run.</param>
    internal static Command Create(ConsoleHost host, IReadOnlyList<string> args)
    {
        // Not a RootCommand: it takes its name from the file it runs from, less what it believes to be an extension.
        var root = new Command(
            Name,
            "Holds what an organisation says about itself against the 21 approaches of the digital leader's toolkit, and ranks and "
            + "explains what it needs. Results go to standard output, everything else to standard error. "
            + "Exit codes: 0 done, 1 the --fail-on gate tripped, 2 bad input or usage.");
        var asked = Array.FindIndex(All, verb => args.Count > 0 && verb.Name == args[0]);
        foreach (var (_, create) in asked < 0 ? All : [All[asked]])
            root.Subcommands.Add(create(host));
        root.Options.Add(NoColour);
        root.Options.Add(new HelpOption { Action = new HelpAction { MaxWidth = host.Width } });
        root.Options.Add(new VersionOption());
        return root;
    }

    /// <summary>The profile of a verb that can do with the example.</summary>
    internal static Argument<string?> OptionalProfile() => Profile(new("PROFILE")
    {
        Description = "A profile document, or - for standard input. Without it: the example, the United Kingdom in 2025.",
        Arity = ArgumentArity.ZeroOrOne,
    });

    internal static Argument<string?> RequiredProfile() => Profile(new("PROFILE")
    {
        Description = "A profile document, or - for standard input.",
        Arity = ArgumentArity.ExactlyOne,
    });

    private static Argument<string?> Profile(Argument<string?> argument) => RefusingOptions(argument);

    // Whatever is no known option is taken for an argument; a mistyped one would be said to be a missing file.
    internal static Argument<T> RefusingOptions<T>(Argument<T> argument)
    {
        argument.Validators.Add(result =>
        {
            foreach (var token in result.Tokens)
                if (token.Value.StartsWith('-') && token.Value != ProfileSource.StandardInput)
                    result.AddError($"There is no option '{token.Value}'. A file of that name is written ./{token.Value}");
        });
        return argument;
    }

    internal static Page PageFor(this ConsoleHost host, ParseResult command) => host.NewPage(colour: !command.GetValue(NoColour));
}
