namespace Toolkit.Rules.Properties.Generators;

/// <summary>Which of the things at hand a property picks, whatever their number.</summary>
public sealed record Choice(int Seed)
{
    internal Dice Dice() => new(Seed);
}
