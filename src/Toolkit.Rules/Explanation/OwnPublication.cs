using Toolkit.Rules.Indicators;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.Explanation;

/// <summary>Tells whether an answer is held against a figure of the publication that it comes from itself.</summary>
internal static class OwnPublication
{
    private static readonly char[] Separators = [',', ';'];

    /// <summary>Whether one of the three figures comes from a publication that the source of the answer names.</summary>
    /// <param name="evidence">The figures.</param>
    /// <param name="source">The source of the answer, with keys of the source register in brackets: "Civil Service World, 2023 (S47)".</param>
    internal static bool Is(Evidence evidence, string? source)
    {
        // Yes and no have no thresholds: that yes is better needs no publication.
        if (evidence.Indicator.Kind == IndicatorKind.YesNo || source is null || source.IndexOf('(') < 0)
            return false;
        var figures = Publications(evidence.Target.Basis.Sources.Concat(evidence.Trigger.Basis.Sources).Concat(evidence.Worst.Basis.Sources));
        return Publications(KeysIn(source)).Intersect(figures, StringComparer.Ordinal).Any();
    }

    private static IEnumerable<string> Publications(IEnumerable<string> keys) => keys.Select(key => SourceRegister.Find(key)?.Publication ?? key);

    private static IEnumerable<string> KeysIn(string source) => source.Split('(').Skip(1)
        .SelectMany(part => part.Split(')')[0].Split(Separators))
        .Select(key => key.Trim())
        .Where(key => SourceRegister.Find(key) is not null);
}
