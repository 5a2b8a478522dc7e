namespace Toolkit.Rules.Profiles;

/// <summary>Finds the known word nearest to a misspelt one.</summary>
internal static class NearestKey
{
    private const int LongestWord = 100;

    /// <summary>
    /// The known word with the fewest edits (insert, delete, replace, swap two neighbours; case is free), at most a third of the length
    /// of the found one; the first of several. Null when nothing is that near.
    /// </summary>
    internal static string? To(string found, IEnumerable<string> known)
    {
        if (found.Length is 0 or > LongestWord)
            return null;
        string? nearest = null;
        var limit = Math.Max(1, found.Length / 3);
        var word = found.ToLowerInvariant();
        foreach (var candidate in known)
        {
            if (Math.Abs(candidate.Length - word.Length) > limit)
                continue;
            var distance = Distance(word, candidate.ToLowerInvariant());
            if (distance > limit)
                continue;
            nearest = candidate;
            limit = distance - 1;
        }
        return nearest;
    }

    private static int Distance(string left, string right)
    {
        int[] beforeLast = new int[right.Length + 1], last = new int[right.Length + 1], row = new int[right.Length + 1];
        for (var column = 0; column <= right.Length; column++)
            last[column] = column;
        for (var line = 1; line <= left.Length; line++)
        {
            row[0] = line;
            for (var column = 1; column <= right.Length; column++)
            {
                var same = left[line - 1] == right[column - 1] ? 0 : 1;
                row[column] = Math.Min(Math.Min(row[column - 1], last[column]) + 1, last[column - 1] + same);
                if (line > 1 && column > 1 && left[line - 1] == right[column - 2] && left[line - 2] == right[column - 1])
                    row[column] = Math.Min(row[column], beforeLast[column - 2] + 1);
            }
            (beforeLast, last, row) = (last, row, beforeLast);
        }
        return last[right.Length];
    }
}
