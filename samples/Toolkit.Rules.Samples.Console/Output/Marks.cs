namespace Toolkit.Rules.Samples.Output;

/// <summary>The marks of two states side by side: one between before and after, one for the direction.</summary>
internal static class Marks
{
    /// <summary>Stands between before and after.</summary>
    internal static string Arrow(Page page) => page.Terminal.Unicode ? "→" : ">";

    /// <summary>Up for what comes sooner than before, down for what comes later; what has no place comes last.</summary>
    internal static string Way(int? before, int? after, Page page) =>
        (before ?? int.MaxValue).CompareTo(after ?? int.MaxValue) switch
        {
            0 => " ",
            > 0 => page.Terminal.Unicode ? "↑" : "^",
            _ => page.Terminal.Unicode ? "↓" : "v",
        };
}
