namespace Toolkit.Rules.Rules;

/// <summary>Figures of a host for the evidence on one indicator, in place of those of the catalogue; null leaves the catalogue's.</summary>
public sealed class EvidenceOverride
{
    /// <summary>The answer from which the gap is 0, in the indicator's unit (money in US dollars).</summary>
    public double? Target { get; set; }

    /// <summary>The answer at which the gap is 0.5, in the indicator's unit.</summary>
    public double? Trigger { get; set; }

    /// <summary>The answer from which the gap is 1, in the indicator's unit.</summary>
    public double? Worst { get; set; }

    /// <summary>The weight among the evidence of its rule; above 0.</summary>
    public double? Weight { get; set; }

    /// <summary>The problem of the evidence with these figures; null when there is none.</summary>
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
