using Toolkit.Rules.Indicators;

namespace Toolkit.Rules.Samples.Output;

/// <summary>The list of sources: each key with its title.</summary>
internal static class SourceList
{
    internal static void Sources(this Page page, string heading, IEnumerable<string> keys)
    {
        var sources = keys.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        if (sources.Count == 0)
            return;
        page.Heading(heading);
        page.Items(sources.Select(key => new Item(Inert.Markup(key), Inert.Markup(SourceRegister.Find(key)?.Title ?? "not in the register"))));
    }
}
