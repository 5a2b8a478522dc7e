namespace Toolkit.Rules.Rules;

/// <summary>Figures a host sets in place of those of the catalogue for the evidence on one indicator; null leaves the catalogue's.</summary>
public sealed class EvidenceOverride
{
    /// <summary>Good enough, in the indicator's unit (money in US dollars).</summary>
    public double? Target { get; set; }

    /// <summary>Where the gap is 0.5, in the indicator's unit.</summary>
    public double? Trigger { get; set; }

    /// <summary>As bad as it gets, in the indicator's unit.</summary>
    public double? Worst { get; set; }

    /// <summary>How much it counts among the evidence of its rule; above 0.</summary>
    public double? Weight { get; set; }

    /// <summary>What would be wrong with the evidence once overridden, or null.</summary>
    internal string? Problem(Evidence evidence) => Evidence.Problem(
        evidence.Indicator,
        Target ?? evidence.Target.Value,
        Trigger ?? evidence.Trigger.Value,
        Worst ?? evidence.Worst.Value,
        Weight ?? evidence.Weight.Value);

    internal Evidence ApplyTo(Evidence evidence) => new(
        evidence.Indicator,
        Or(Target, evidence.Target),
        Or(Trigger, evidence.Trigger),
        Or(Worst, evidence.Worst),
        Or(Weight, evidence.Weight));

    private static SourcedNumber Or(double? value, SourcedNumber figure) => value is { } number ? new SourcedNumber(number, Basis.Host) : figure;
}
