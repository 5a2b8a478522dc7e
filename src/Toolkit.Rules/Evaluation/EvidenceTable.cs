using System.Runtime.CompilerServices;
using Toolkit.Rules.Compatibility;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Evaluation;

/// <summary>
/// The evidence of all rules, laid out once for every computation: rule after rule, and (<see cref="SideBySide"/>) several rules side by side
/// for a whole run. Immutable.
/// </summary>
internal sealed class EvidenceTable
{
    private readonly int[] _slots;
    private readonly EvidencePiece[] _figures;

    internal EvidenceTable(CompiledRule[] rules)
    {
        Pieces = [.. rules.SelectMany(rule => rule.Pieces)];
        RuleOf = [.. rules.SelectMany((rule, position) => rule.Pieces.Select(_ => position))];
        Starts = new int[rules.Length + 1];
        for (var position = 0; position < rules.Length; position++)
            Starts[position + 1] = Starts[position] + rules[position].Pieces.Length;
        _slots = [.. Pieces.Select(piece => piece.PlainSlot)];
        _figures = [.. Pieces.Select(piece => new EvidencePiece(piece.Weight, piece.Scale))];
        SideBySide = new RulesSideBySide(rules);
    }

    /// <summary>The evidence, rule after rule.</summary>
    internal CompiledEvidence[] Pieces { get; }

    /// <summary>Where the evidence of each rule starts, and, last, where that of the last one ends.</summary>
    internal int[] Starts { get; }

    /// <summary>The rule of each piece, by position.</summary>
    internal int[] RuleOf { get; }

    /// <summary>The same figures, several rules side by side.</summary>
    internal RulesSideBySide SideBySide { get; }

    /// <summary>The figures of the evidence of a rule.</summary>
    internal ReadOnlySpan<EvidencePiece> Figures(int rule) => _figures.AsSpan(Starts[rule], Starts[rule + 1] - Starts[rule]);

    /// <summary>The answer to a piece of evidence in the unit of its thresholds, or one of the two marks of <see cref="AnswerSheet"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal double Read(int piece, OrganisationProfile profile, double[] known, ExchangeRates rates) =>
        _slots[piece] is not Indicator.NoSlot and var slot ? known[slot] : Pieces[piece].Read(profile, rates);

    /// <summary>Reads the answers of a profile to a rule.</summary>
    internal void Read(int rule, OrganisationProfile profile, ExchangeRates rates, Span<double> answers)
    {
        var known = profile.Sheet.Slots;
        for (var index = 0; index < answers.Length; index++)
            answers[index] = Read(Starts[rule] + index, profile, known, rates);
    }

    /// <summary>Decides one rule.</summary>
    /// <param name="rule">The position of the rule.</param>
    /// <param name="answers">The answers to its pieces.</param>
    /// <param name="limit">The smallest need at which an approach is recommended, in billionths.</param>
    internal RuleOutcome Decide(int rule, ReadOnlySpan<double> answers, int limit)
    {
        var sums = default(EvidenceSums);
        var figures = Figures(rule);
        for (var index = 0; index < figures.Length; index++)
        {
            var answer = new Lanes(answers[index]);
            sums.Add(answer, new Lanes(figures[index].Weight), figures[index].Scale.Billionths(answer));
        }
        return sums.DecideFirst(limit);
    }
}
