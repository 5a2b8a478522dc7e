namespace Toolkit.Rules.Properties.Generators;

/// <summary>
/// Draws from one seed. FsCheck chooses the seed, so that replaying and shrinking work as always; what is drawn depends too much on
/// what was drawn before (rules, then figures, then answers around the figures) to be said well in combinators.
/// </summary>
internal sealed class Dice(int seed)
{
    private readonly Random _random = new(seed);

    internal bool Chance(int percent) => _random.Next(100) < percent;

    /// <summary>Both ends included.</summary>
    internal int Between(int low, int high) => _random.Next(low, high + 1);

    internal double Uniform(double low, double high) => low + (high - low) * _random.NextDouble();

    internal T OneOf<T>(params IReadOnlyList<T> items) => items[_random.Next(items.Count)];

    internal List<T> Some<T>(IEnumerable<T> items, int percent) => [.. items.Where(_ => Chance(percent))];

    internal List<T> Few<T>(IReadOnlyList<T> items, int most) => [.. Shuffled(items).Take(Between(0, most))];

    internal T[] Shuffled<T>(IEnumerable<T> items)
    {
        var shuffled = items.ToArray();
        _random.Shuffle(shuffled);
        return shuffled;
    }
}
