using Toolkit.Rules.Evaluation;

namespace Toolkit.Rules.Samples.Output;

/// <summary>The few colours there are. Nothing is said by colour alone.</summary>
internal static class Colours
{
    internal const string Faint = "grey";

    internal static string Of(Severity severity) => severity switch
    {
        Severity.Critical => "red",
        Severity.High => "yellow",
        Severity.Moderate => "blue",
        _ => "green",
    };

    internal static string Of(Outcome outcome) => outcome switch
    {
        Outcome.NotNeeded => "green",
        Outcome.Undecided => "yellow",
        _ => Faint,
    };

    internal static string Paint(string colour, string markup) => $"[{colour}]{markup}[/]";
}
