using Toolkit.Rules.Approaches;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.Properties.Generators;

/// <summary>Draws rules of a host's own, with indicators of their own.</summary>
internal static class HostRuleDraw
{
    /// <summary>Up to five rules, linked among themselves without a circle, now and then to the 21 and to a rule that is not there.</summary>
    internal static List<HostRule> Set(Dice dice, bool shared)
    {
        var rules = new List<HostRule>();
        if (dice.Chance(50))
            return rules;
        var count = dice.Between(1, 5);
        for (var number = 1; number <= count; number++)
        {
            var links = rules.Select(rule => rule.Id).Concat(dice.Few(ApproachCatalogue.Default.Descriptors, 2).Select(approach => approach.Id)).Append("OTHER101");
            var id = $"ACME{dice.Between(1, 7)}{number:00}";
            rules.Add(One(dice, id, shared ? rules : null, [.. dice.Some(links, 20)], [.. dice.Some(links, 20)]));
        }
        return rules;
    }

    /// <summary>A rule that links to nothing.</summary>
    internal static HostRule Unlinked(Dice dice, string id, IReadOnlyList<HostRule>? others) => One(dice, id, others, [], []);

    /// <summary>The same rule with some of its evidence gone or held against other figures, and now and then other facts.</summary>
    internal static HostRule NextVersion(Dice dice, HostRule rule)
    {
        List<Evidence> kept = dice.Some(rule.Evidence, 90);
        var drawn = One(dice, rule.Id, others: null, rule.Requires, rule.HelpedBy);
        return new HostRule
        {
            Id = rule.Id,
            // A rule without evidence is one that fails, which is another matter.
            Evidence = [.. (kept.Count > 0 ? kept : rule.Evidence).Select(piece => dice.Chance(50) ? FigureDraw.Evidence(dice, piece.Indicator) : piece)],
            Effort = dice.Chance(20) ? drawn.Effort : rule.Effort,
            Months = dice.Chance(20) ? drawn.Months : rule.Months,
            Levers = dice.Chance(10) ? drawn.Levers : rule.Levers,
            Floors = dice.Chance(10) ? drawn.Floors : rule.Floors,
            Requires = [.. dice.Some(rule.Requires, 90)],
            HelpedBy = [.. dice.Some(rule.HelpedBy, 90)],
            Precondition = dice.Chance(10) ? drawn.Precondition : rule.Precondition,
        };
    }

    /// <param name="others">The rules whose indicators it may read as well, as those of the 21; null for indicators of its own only.</param>
    private static HostRule One(Dice dice, string id, IReadOnlyList<HostRule>? others, string[] requires, string[] helpedBy) => new()
    {
        Id = id,
        Evidence = others is not null && dice.Chance(6) ? [] : EvidenceOf(dice, id, others),
        Effort = dice.OneOf(EffortSize.Small, EffortSize.Medium, EffortSize.Large),
        Months = dice.Chance(50) ? dice.Between(1, 48) : dice.Uniform(0.1, 48),
        Levers = dice.Some(Enum.GetValues<OrganisationKind>(), 20)
            .ToDictionary(kind => kind, _ => dice.OneOf(Lever.Influence, Lever.Influence, Lever.None)),
        Floors = dice.Some(Enum.GetValues<OrganisationKind>(), 20).ToDictionary(kind => kind, _ => dice.OneOf(10, 500, 3000)),
        Requires = requires,
        HelpedBy = helpedBy,
        Precondition = dice.Chance(30) ? BrakeOf(dice.OneOf(IndicatorCatalogue.All)) : null,
    };

    private static List<Evidence> EvidenceOf(Dice dice, string id, IReadOnlyList<HostRule>? others)
    {
        var indicators = new HashSet<Indicator>();
        var count = dice.Between(1, 6);
        for (var number = 1; number <= count; number++)
            indicators.Add(others is not null && dice.Chance(20) ? Shared(dice, others) : Own(dice, $"{id.ToLowerInvariant()}-{number}"));
        return [.. indicators.Select(indicator => FigureDraw.Evidence(dice, indicator))];
    }

    private static Indicator Shared(Dice dice, IReadOnlyList<HostRule> others) =>
        dice.OneOf([.. IndicatorCatalogue.All, .. others.SelectMany(rule => rule.Evidence).Select(piece => piece.Indicator)]);

    private static Indicator Own(Dice dice, string key)
    {
        var direction = dice.OneOf(Direction.HigherIsBetter, Direction.LowerIsBetter);
        return dice.Between(1, 7) switch
        {
            1 => Indicator.YesNo(key, RecordHolder.PersonalJudgement),
            2 => Indicator.Maturity(key, RecordHolder.PersonalJudgement),
            3 => Indicator.Count(key, direction, RecordHolder.AssetRegister),
            4 => Indicator.Months(key, direction, RecordHolder.AssetRegister),
            5 => Indicator.Years(key, direction, RecordHolder.AssetRegister),
            6 => Indicator.Money(key, direction, RecordHolder.AssetRegister),
            _ => Indicator.Percentage(key, direction, RecordHolder.AssetRegister),
        };
    }

    private static ThresholdCondition BrakeOf(Indicator indicator) => indicator is Indicator<bool> yesNo
        ? Condition.Is(yesNo, false)
        : Condition.Below(indicator, SourcedNumber.Judged(Math.Floor(FigureDraw.Range(indicator) / 2)));
}
