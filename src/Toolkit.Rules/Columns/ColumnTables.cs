using Toolkit.Rules.Decisions;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Ranking;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.Columns;

/// <summary>
/// The figures an engine keeps of each organisation, in order: the answers to all evidence, rule after rule; the priorities of the seven findings;
/// and a mark for each approach that may be suppressed. Immutable.
/// </summary>
internal sealed class ColumnTables
{
    internal const int Findings = 7;

    private readonly (int Position, DateTime Expires)[] _suppressions;
    private readonly int[][] _floored;

    /// <param name="rules">The rules.</param>
    /// <param name="order">Facts, links and weights.</param>
    /// <param name="forAll">The decisions of the host for all organisations, by position; empty when it took none.</param>
    internal ColumnTables(RuleSet rules, RankOrder order, Decision?[] forAll)
    {
        Rules = rules;
        Order = order;
        _floored = [.. Enumerable.Range(0, OrganisationKinds.Keys.Count).Select(kind => Enumerable.Range(0, order.Approaches.Count)
            .Where(position => order.Approaches[position].FloorFor((OrganisationKind)kind) is not null).ToArray())];
        _suppressions = [.. Enumerable.Range(0, forAll.Length)
            .Where(position => forAll[position] is { Withholds: true })
            .Select(position => (position, forAll[position]!.Until!.Value))];
        SuppressionMarks = [.. Enumerable.Range(0, rules.Compiled.Length)
            .Select(position => Array.FindIndex(_suppressions, suppression => suppression.Position == position))
            .Select(index => index < 0 ? -1 : Rules.Evidence.Pieces.Length + Findings + index)];
    }

    internal RuleSet Rules { get; }

    internal RankOrder Order { get; }

    /// <summary>How many figures there are.</summary>
    internal int Figures => Rules.Evidence.Pieces.Length + Findings + _suppressions.Length;

    /// <summary>Where the priorities begin.</summary>
    internal int Priorities => Rules.Evidence.Pieces.Length;

    /// <summary>Where the mark of each approach lies that says whether it is suppressed; negative where none ever is.</summary>
    internal int[] SuppressionMarks { get; }

    /// <summary>Takes the figures of a profile over.</summary>
    internal void Write(OrganisationProfile profile, double[] values, int index)
    {
        var (evidence, known, first) = (Rules.Evidence, profile.Sheet.Slots, index);
        for (var piece = 0; piece < Priorities; piece++, index += AnswerBlock.TileRows)
            values[index] = evidence.Read(piece, profile, known, Rules.Rates);
        WriteFloors(profile.Organisation, values, first);
        for (var finding = 1; finding <= Findings; finding++, index += AnswerBlock.TileRows)
            values[index] = Scoring.Fit(profile.PrioritySlots[finding]);
        foreach (var (_, expires) in _suppressions)
        {
            values[index] = profile.AsOf <= expires ? 1 : 0;
            index += AnswerBlock.TileRows;
        }
    }

    /// <summary>Marks the evidence of an organisation below a floor as not applicable, so that the rest is worked out as in a single report.</summary>
    private void WriteFloors(Organisation organisation, double[] values, int first)
    {
        foreach (var position in _floored[(int)organisation.Kind])
            if (!Order.Approaches[position].AppliesTo(organisation))
                for (var piece = Rules.Evidence.Starts[position]; piece < Rules.Evidence.Starts[position + 1]; piece++)
                    values[first + piece * AnswerBlock.TileRows] = AnswerSheet.NotApplicable;
    }
}
