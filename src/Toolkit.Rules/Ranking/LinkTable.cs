using Toolkit.Rules.Profiles;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.Ranking;

/// <summary>Who requires and who is helped by whom, by position in the catalogue. Links to approaches that are not in it are left out.</summary>
internal sealed class LinkTable
{
    private readonly int[][] _requires;
    private readonly (int From, double Strength)[][] _unlocks;
    private readonly (int From, double Strength)[][][] _unlocksItself;

    internal LinkTable(IReadOnlyList<ApproachDescriptor> approaches)
    {
        var positions = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var position = 0; position < approaches.Count; position++)
            positions[approaches[position].Id] = position;

        _requires = [.. approaches.Select(approach => approach.Requires.Where(positions.ContainsKey).Select(id => positions[id]).ToArray())];
        _unlocks = [.. approaches.Select(approach => Unlocks(approach, approaches, positions))];
        _unlocksItself = [.. Enumerable.Range(0, OrganisationKinds.Keys.Count).Select(kind => _unlocks
            .Select(links => links.Where(link => approaches[link.From].LeverFor((OrganisationKind)kind) == Lever.Own).ToArray())
            .ToArray())];
    }

    /// <summary>The approaches that an approach requires.</summary>
    internal int[] Requires(int position) => _requires[position];

    /// <summary>The approaches an approach unlocks: 1 where it is required, 0.5 where it helps.</summary>
    internal (int From, double Strength)[] Unlocks(int position) => _unlocks[position];

    /// <summary>Those of them that a kind of organisation can do itself: what it can only ask for lends no leverage.</summary>
    internal (int From, double Strength)[] Unlocks(int position, OrganisationKind kind) => _unlocksItself[(int)kind][position];

    private static (int From, double Strength)[] Unlocks(
        ApproachDescriptor approach, IReadOnlyList<ApproachDescriptor> approaches, Dictionary<string, int> positions) =>
        [.. approaches
            .Select(other => (positions[other.Id], Strength(approach.Id, other)))
            .Where(link => link.Item2 > 0)];

    private static double Strength(string id, ApproachDescriptor other) =>
        other.Id == id ? 0
        : other.Requires.Contains(id, StringComparer.Ordinal) ? 1
        : other.HelpedBy.Contains(id, StringComparer.Ordinal) ? 0.5
        : 0;
}
