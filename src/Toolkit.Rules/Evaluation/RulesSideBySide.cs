using Toolkit.Rules.Compatibility;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Evaluation;

/// <summary>
/// The figures of an <see cref="EvidenceTable"/> with several rules side by side: first the first piece of each rule of a group, then the
/// second of each, as many rules to a group as there are lanes. A rule with fewer pieces than its neighbours is filled up with pieces of no
/// weight, so its sums run in its own order and come out to the last bit as if it were alone.
/// </summary>
internal sealed class RulesSideBySide
{
    private readonly CompiledEvidence?[] _pieces;
    private readonly int[] _slots;
    private readonly double[] _weights;
    private readonly double[] _targets;
    private readonly double[] _triggers;
    private readonly double[] _perUnitToTrigger;
    private readonly double[] _perUnitToWorst;
    private readonly int[] _ends;

    internal RulesSideBySide(CompiledRule[] rules)
    {
        var groups = Enumerable.Range(0, Lanes.Padded(rules.Length) / Lanes.Count)
            .Select(group => rules.Skip(group * Lanes.Count).Take(Lanes.Count).ToArray()).ToArray();
        _pieces = [.. groups.SelectMany(SideBySide)];
        // Filling evidence reads the first answer: any would do, and none is the cheapest to tell apart.
        _slots = [.. _pieces.Select(piece => piece?.PlainSlot ?? 0)];
        _weights = Column(piece => piece.Weight);
        _targets = Column(piece => piece.Scale.Target);
        _triggers = Column(piece => piece.Scale.Trigger);
        _perUnitToTrigger = Column(piece => piece.Scale.PerUnitToTrigger);
        _perUnitToWorst = Column(piece => piece.Scale.PerUnitToWorst);
        _ends = new int[groups.Length];
        for (var group = 0; group < groups.Length; group++)
            _ends[group] = (group == 0 ? 0 : _ends[group - 1]) + Depth(groups[group]) * Lanes.Count;
    }

    /// <summary>How long the columns are.</summary>
    internal int Length => _pieces.Length;

    /// <summary>How many groups of rules there are.</summary>
    internal int Groups => _ends.Length;

    /// <summary>The answers of a profile, in the order of the columns.</summary>
    internal void Read(OrganisationProfile profile, ExchangeRates rates, Span<double> answers)
    {
        var (slots, known) = (_slots, profile.Sheet.Slots);
        for (var index = 0; index < slots.Length; index++)
            answers[index] = slots[index] is not Indicator.NoSlot and var slot ? known[slot] : _pieces[index]!.Read(profile, rates);
    }

    /// <summary>Decides the rules of a group.</summary>
    /// <param name="answers">The answers that <see cref="Read"/> read.</param>
    /// <param name="group">The number of the group.</param>
    /// <param name="limit">The smallest need at which an approach is recommended, in billionths.</param>
    internal OutcomeLanes Decide(ReadOnlySpan<double> answers, int group, int limit)
    {
        var sums = default(EvidenceSums);
        for (var index = group == 0 ? 0 : _ends[group - 1]; index < _ends[group]; index += Lanes.Count)
        {
            var answer = Lanes.Load(answers.Slice(index));
            var gap = GapScale.Billionths(
                answer, Lanes.Load(_targets, index), Lanes.Load(_triggers, index), Lanes.Load(_perUnitToTrigger, index), Lanes.Load(_perUnitToWorst, index));
            sums.Add(answer, Lanes.Load(_weights, index), gap);
        }
        return sums.Decide(limit);
    }

    private static int Depth(CompiledRule[] rules) => rules.Max(rule => rule.Pieces.Length);

    private static IEnumerable<CompiledEvidence?> SideBySide(CompiledRule[] rules) =>
        Enumerable.Range(0, Depth(rules) * Lanes.Count).Select(index =>
        {
            var (depth, lane) = (index / Lanes.Count, index % Lanes.Count);
            return lane < rules.Length && depth < rules[lane].Pieces.Length ? rules[lane].Pieces[depth] : null;
        });

    private double[] Column(Func<CompiledEvidence, double> figure) => [.. _pieces.Select(piece => piece is null ? 0 : figure(piece))];
}
