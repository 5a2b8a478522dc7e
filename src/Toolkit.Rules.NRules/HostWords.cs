using Toolkit.Rules.Profiles;
using Toolkit.Rules.Reports;

namespace Toolkit.Rules.NRules;

/// <summary>Words of a host's program, which may be of any length and hold anything, as a report holds them: plain, on one line and cut where they are too long.</summary>
internal static class HostWords
{
    /// <summary>The name of a rule.</summary>
    internal static string Name(string name) => DocumentText.Of(name, DocumentBounds.NameText);

    /// <summary>A fact that a rule matched.</summary>
    internal static string Fact(string fact) => DocumentText.Of(fact, DocumentBounds.Remark);
}
