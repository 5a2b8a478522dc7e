namespace Toolkit.Rules.Properties.Generators;

/// <summary>The seed by which a property picks among the things at hand, whatever their number.</summary>
public sealed record Choice(int Seed)
{
    internal Dice Dice() => new(Seed);
}
