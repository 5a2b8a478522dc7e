namespace Toolkit.Rules.Properties.Generators;

/// <summary>A situation in which no two rules count the same indicator and none fails.</summary>
public sealed record SeparateSituation(Situation Situation)
{
    public override string ToString() => Situation.ToString();
}
