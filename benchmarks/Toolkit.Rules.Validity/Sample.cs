using Toolkit.Rules.Validity.Organisations;

namespace Toolkit.Rules.Validity;

/// <summary>The engine under study and how many organisations it is given. Immutable.</summary>
/// <param name="size">How many organisations are generated.</param>
internal sealed class Sample(int size)
{
    /// <summary>The shares of the answers that are withheld.</summary>
    internal static readonly double[] WithheldShares = [0.3, 0.5, 0.7];

    private readonly Lazy<Generated[]> _organisations = new(() => Each(size, number => OrganisationGenerator.Mixed.Organisation(number)));

    internal int Size => size;

    internal RecommendationEngine Engine { get; } = RecommendationEngine.CreateDefault();

    /// <summary>Organisations of every kind whose answers hang together, all of them given.</summary>
    internal Generated[] Organisations => _organisations.Value;

    /// <summary>Works on numbers from 0 on all processors; the results stand in their order.</summary>
    internal static T[] Each<T>(int count, Func<int, T> work)
    {
        var results = new T[count];
        Parallel.For(0, count, number => results[number] = work(number));
        return results;
    }
}
