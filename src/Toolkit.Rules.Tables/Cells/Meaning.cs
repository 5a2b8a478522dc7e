namespace Toolkit.Rules.Tables;

/// <summary>Words that every mapping of values knows.</summary>
internal static class Meaning
{
    internal const string Yes = "yes";
    internal const string No = "no";

    /// <summary>The value says nothing: unknown, and no problem.</summary>
    internal const string Unknown = "unknown";
}
