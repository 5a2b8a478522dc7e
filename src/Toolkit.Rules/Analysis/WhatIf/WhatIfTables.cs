using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Ranking;

namespace Toolkit.Rules.Analysis;

/// <summary>The dependencies between answers, rules and places, worked out once for an engine, and the steps from one order to the next. Immutable.</summary>
internal sealed partial class WhatIfTables
{
    private readonly Dictionary<Indicator, int[]> _readBy;
    private readonly int[][] _readBySlot;
    private readonly int[][] _requiredBy;
    private readonly int[][] _unlockedBy;

    internal WhatIfTables(RuleSet rules, RankOrder order)
    {
        Rules = rules;
        Order = order;
        Ids = [.. order.Approaches.Select(approach => approach.Id)];
        _readBy = rules.Compiled
            .SelectMany((rule, position) => rule.Evidence.Select(piece => (piece.Indicator, position)))
            .Distinct()
            .GroupBy(reading => reading.Indicator, reading => reading.position)
            .ToDictionary(readings => readings.Key, readings => readings.ToArray());
        _readBySlot = [.. IndicatorCatalogue.All.Select(Readers)];
        var positions = Enumerable.Range(0, Ids.Length).ToArray();
        _requiredBy = [.. positions.Select(position => positions.Where(other => order.Links.Requires(other).Contains(position)).ToArray())];
        _unlockedBy = [.. positions.Select(position => positions.Where(other => order.Links.Unlocks(other).Any(link => link.From == position)).ToArray())];
    }

    internal RuleSet Rules { get; }

    internal RankOrder Order { get; }

    internal string[] Ids { get; }

    /// <summary>The rules that read an answer, by position.</summary>
    internal int[] ReadBy(Indicator indicator) => indicator.Slot == Indicator.NoSlot ? Readers(indicator) : _readBySlot[indicator.Slot];

    /// <summary>The rules that a number of staff can rule out, by position.</summary>
    internal int[] ReadBySize(OrganisationKind kind) =>
        [.. Enumerable.Range(0, Ids.Length).Where(position => Order.Approaches[position].FloorFor(kind) is not null)];

    private int[] Readers(Indicator indicator) => _readBy.TryGetValue(indicator, out var readers) ? readers : [];

    /// <summary>The ids of rules that were evaluated; one that the kind or the size of the organisation rules out never is.</summary>
    internal string[] EvaluatedIds(int[] positions, Organisation organisation) =>
        [.. positions.Where(position => Order.Approaches[position].AppliesTo(organisation)).Select(position => Ids[position])];

    /// <summary>The order that follows from outcomes that are all new.</summary>
    internal RankedPlaces From(RuleOutcome[] outcomes, WhatIfSetting setting) =>
        new(Ids, outcomes, Order.Place(setting.Input(outcomes), setting.LeftOut));
}
