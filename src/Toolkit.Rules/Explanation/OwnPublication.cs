using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Indicators;

namespace Toolkit.Rules.Explanation;

/// <summary>Tells whether an answer is held against a figure of the publication that it comes from itself.</summary>
internal static class OwnPublication
{
    private static readonly char[] Separators = [',', ';', ')'];

    /// <summary>Whether one of the three figures comes from a publication that the source of the answer names.</summary>
    /// <param name="piece">The evidence.</param>
    /// <param name="source">The source of the answer, with keys of the source register in brackets: "Civil Service World, 2023 (S47)".</param>
    internal static bool Is(CompiledEvidence piece, string? source)
    {
        // Most evidence is judgement: every reason of every report asks.
        if (source is null || piece.Publications.Length == 0)
            return false;
        for (var open = source.IndexOf('('); open >= 0; open = source.IndexOf('(', open + 1))
            if (IsNamed(piece.Publications, source, open + 1))
                return true;
        return false;
    }

    /// <summary>Whether the keys between brackets name one of the publications.</summary>
    private static bool IsNamed(string[] publications, string source, int start)
    {
        while (true)
        {
            var end = source.IndexOfAny(Separators, start);
            var key = source.Substring(start, (end < 0 ? source.Length : end) - start).Trim();
            if (SourceRegister.Find(key) is { } named && Array.IndexOf(publications, named.Publication) >= 0)
                return true;
            if (end < 0 || source[end] == ')')
                return false;
            start = end + 1;
        }
    }
}
