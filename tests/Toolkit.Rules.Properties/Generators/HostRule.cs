using System.Globalization;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.Properties.Generators;

/// <summary>A rule of a host's own, with generated figures; without evidence it is one that fails.</summary>
internal sealed class HostRule : ApproachRule
{
    internal required string Id { get; init; }

    internal required IReadOnlyList<Evidence> Evidence { get; init; }

    internal required EffortSize Effort { get; init; }

    internal required double Months { get; init; }

    internal IReadOnlyDictionary<OrganisationKind, Lever> Levers { get; init; } = new Dictionary<OrganisationKind, Lever>();

    /// <summary>By kind: the number of staff below which it does not apply.</summary>
    internal IReadOnlyDictionary<OrganisationKind, int> Floors { get; init; } = new Dictionary<OrganisationKind, int>();

    internal string[] Requires { get; init; } = [];

    internal string[] HelpedBy { get; init; } = [];

    internal ThresholdCondition? Precondition { get; init; }

    public override string ToString() =>
        $"rule {Id}: requires [{string.Join(" ", Requires)}], helped by [{string.Join(" ", HelpedBy)}], {Effort}, "
        + string.Create(CultureInfo.InvariantCulture, $"{Months:R} months, ")
        + $"levers [{string.Join(" ", Levers.Select(lever => $"{lever.Key.ToKey()}:{lever.Value}"))}], floors [{string.Join(" ", Floors.Select(floor => $"{floor.Key.ToKey()}:{floor.Value}"))}], brake {Precondition?.ToString() ?? "none"}"
        + string.Concat(Evidence.Select(piece => "\n    " + Describe(piece)));

    protected override void Describe(DescriptorBuilder approach)
    {
        approach.Id(Id).Effort(Effort).FirstEffectAfterMonths(SourcedNumber.Judged(Months)).Requires(Requires).HelpedBy(HelpedBy).Since("1.0.0");
        foreach (var floor in Floors)
            approach.For(floor.Key, Lever.Own, Effort, Basis.Judgement, floor.Value);
        foreach (var lever in Levers)
            approach.Lever(lever.Key, lever.Value);
    }

    protected override void Define(RuleBuilder rule)
    {
        var when = rule.When();
        // A slip of a host's that ends in an exception whose words follow the culture of the thread.
        if (Evidence.Count == 0)
            _ = SourcedNumber.Judged(Months / 0);
        foreach (var piece in Evidence)
            _ = piece.Indicator switch
            {
                Indicators.Indicator<bool> yesNo => when.Is(yesNo, false, piece.Weight),
                { Direction: Indicators.Direction.HigherIsBetter } => when.Below(piece.Indicator, piece.Trigger, piece.Target, piece.Worst, piece.Weight),
                _ => when.Above(piece.Indicator, piece.Trigger, piece.Target, piece.Worst, piece.Weight),
            };
        var then = when.Then().Recommend();
        if (Precondition is not null)
            then.ButFirst("first", Precondition);
    }

    private static string Describe(Evidence piece) => string.Create(
        CultureInfo.InvariantCulture,
        $"{piece.Indicator.Key} ({piece.Indicator.Kind}): target {piece.Target.Value:R}, trigger {piece.Trigger.Value:R}, worst {piece.Worst.Value:R}, weight {piece.Weight.Value:R}");
}
