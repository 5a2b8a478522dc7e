using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Ranking;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.Analysis;

/// <summary>The questions of an engine and the approaches that depend on them, worked out once. Immutable.</summary>
internal sealed class InterviewTables
{
    internal InterviewTables(RuleSet rules, RankOrder order)
    {
        Rules = rules;
        Order = order;
        Questions = [.. Pieces.Select(piece => piece.Evidence.Indicator).Distinct()];
        PiecesOf = [.. Questions.Select(question => Where(Pieces, piece => piece.Evidence.Indicator == question))];
        Touches = [.. Enumerable.Range(0, rules.Compiled.Length).Select(Touched)];
    }

    internal RuleSet Rules { get; }

    internal RankOrder Order { get; }

    internal CompiledEvidence[] Pieces => Rules.Evidence.Pieces;

    /// <summary>Where the evidence of each rule starts, and, last, where that of the last one ends.</summary>
    internal int[] Starts => Rules.Evidence.Starts;

    /// <summary>The rule of each piece, by position.</summary>
    internal int[] RuleOf => Rules.Evidence.RuleOf;

    /// <summary>The indicators to ask about: each once, in the order in which the rules read them.</summary>
    internal Indicator[] Questions { get; }

    /// <summary>The pieces of evidence that each question answers.</summary>
    internal int[][] PiecesOf { get; }

    /// <summary>The approaches whose score may depend on the answers to a rule: its own, those that require it and those it makes more of.</summary>
    internal int[][] Touches { get; }

    /// <summary>The share of the evidence of its rule that a piece carries, by weight.</summary>
    internal double ShareOf(int piece)
    {
        double all = 0;
        for (var other = Starts[RuleOf[piece]]; other < Starts[RuleOf[piece] + 1]; other++)
            all += Pieces[other].Weight;
        return Pieces[piece].Weight / all;
    }

    internal bool IsRuledOut(int position, Organisation organisation) => !Rules.Compiled[position].Descriptor.AppliesTo(organisation);

    private int[] Touched(int position) => Where(
        Rules.Compiled,
        (_, other) => other == position
            || Order.Links.Requires(other).Contains(position)
            || Order.Links.Unlocks(other).Any(link => link.From == position));

    private static int[] Where<T>(IReadOnlyList<T> items, Func<T, bool> which) => Where(items, (item, _) => which(item));

    private static int[] Where<T>(IReadOnlyList<T> items, Func<T, int, bool> which) =>
        [.. Enumerable.Range(0, items.Count).Where(index => which(items[index], index))];
}
