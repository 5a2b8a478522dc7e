using Toolkit.Rules.Ranking;

namespace Toolkit.Rules.Analysis;

/// <summary>An approach as the order sees it: its lever, its criterion values, and its position in the catalogue, which is the order of ids.</summary>
internal sealed class Contender(int position, string id, bool isOwnLever, CriterionValues values)
{
    internal int Position => position;

    internal string Id => id;

    /// <summary>Whether the organisation can do it itself; no weight puts it behind what it can only ask for.</summary>
    internal bool IsOwnLever => isOwnLever;

    /// <summary>The hundredths of points that rules of a host add, whatever the weights.</summary>
    internal int Adjusted => values.Adjusted;

    internal double this[Criterion criterion] => values[criterion];

    /// <summary>Whether it comes before another under some weights, exactly as the engine would have it.</summary>
    internal bool ComesBefore(Contender other, ReadOnlySpan<double> weights)
    {
        if (isOwnLever != other.IsOwnLever)
            return isOwnLever;
        var order = CriterionValues.Order(values, other.Values, weights);
        return order < 0 || (order == 0 && position < other.Position);
    }

    internal Contribution[] Contributions(CriterionWeights weights) => values.Contributions(weights);

    private CriterionValues Values => values;
}
