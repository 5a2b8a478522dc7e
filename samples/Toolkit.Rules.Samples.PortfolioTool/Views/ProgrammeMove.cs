using Toolkit.Rules.Samples.Model;

namespace Toolkit.Rules.Samples.Views;

/// <summary>A change of a programme between two releases.</summary>
/// <param name="Programme">As the later release tells of it; as the earlier one does, when it is gone.</param>
/// <param name="What">The change, in words.</param>
internal sealed record ProgrammeMove(Programme Programme, string What)
{
    /// <summary>The programmes that came, went, were rated otherwise or end on another day.</summary>
    internal static IReadOnlyList<ProgrammeMove> Between(IReadOnlyList<Programme> before, IReadOnlyList<Programme> after)
    {
        var earlier = before.ToDictionary(programme => programme.Key, StringComparer.Ordinal);
        var later = after.Select(programme => programme.Key).ToHashSet(StringComparer.Ordinal);
        var moves = after
            .Select(programme => new ProgrammeMove(programme, earlier.TryGetValue(programme.Key, out var was) ? Change(was, programme) : "new"))
            .Concat(before.Where(programme => !later.Contains(programme.Key)).Select(programme => new ProgrammeMove(programme, "not in the later release")));
        return [.. moves.Where(move => move.What.Length > 0)
            .OrderBy(move => move.Programme.Name, StringComparer.OrdinalIgnoreCase).ThenBy(move => move.Programme.Key, StringComparer.Ordinal)];
    }

    private static string Change(Programme was, Programme now)
    {
        var changes = new List<string>();
        if (was.Rating is { } rated && now.Rating is { } rates && rated != rates)
            changes.Add($"{Wording.Rating(rated)} to {Wording.Rating(rates)}");
        if (was.EndsOn is { } ended && now.EndsOn is { } ends && ended != ends)
            changes.Add($"ends {Wording.Day(ends)} instead of {Wording.Day(ended)}");
        if (was.Status != now.Status && now.Status is not null)
            changes.Add($"{was.Status ?? "not said"} to {now.Status}");
        return string.Join("; ", changes);
    }
}
