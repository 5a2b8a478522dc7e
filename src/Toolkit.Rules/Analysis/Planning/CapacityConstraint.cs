namespace Toolkit.Rules.Analysis;

/// <summary>Something of which every quarter has only so much, with a price in each quarter.</summary>
/// <param name="needs">The demand of each step on each quarter it is worked on in.</param>
/// <param name="room">The room of each quarter.</param>
internal sealed class CapacityConstraint(double[][] needs, double[] room)
{
    private readonly double[] _prices = new double[room.Length];
    private readonly double[] _excess = new double[room.Length];

    // The price each step pays for all quarters before one.
    private readonly double[][] _sums = [.. needs.Select(_ => new double[room.Length + 1])];

    /// <summary>The price of all room together; also readies the prices of single steps.</summary>
    internal double Worth()
    {
        var worth = 0.0;
        for (var quarter = 0; quarter < room.Length; quarter++)
            worth += _prices[quarter] * room[quarter];
        for (var step = 0; step < needs.Length; step++)
            for (var quarter = 0; quarter < room.Length; quarter++)
                _sums[step][quarter + 1] = _sums[step][quarter] + (needs[step][quarter] * _prices[quarter]);
        return worth;
    }

    /// <summary>The price of the quarters of a step.</summary>
    internal double PriceOf(int step, int start, int quarters) => _sums[step][start + quarters] - _sums[step][start];

    internal void ClearExcess()
    {
        for (var quarter = 0; quarter < room.Length; quarter++)
            _excess[quarter] = -room[quarter];
    }

    internal void Take(int step, int start, int quarters)
    {
        for (var quarter = start; quarter < start + quarters; quarter++)
            _excess[quarter] += needs[step][quarter];
    }

    /// <summary>How much there is to change, squared.</summary>
    internal double Norm() => Norm(_excess, _prices);

    internal void Move(double length) => Move(_prices, _excess, length);

    // A price that is zero where nothing is overbooked cannot fall.
    internal static double Norm(double[] excess, double[] prices)
    {
        var sum = 0.0;
        for (var index = 0; index < excess.Length; index++)
        {
            if (excess[index] < 0 && prices[index] <= 0)
                excess[index] = 0;
            sum += excess[index] * excess[index];
        }
        return sum;
    }

    /// <summary>Raises the prices of what is overbooked and lowers the others, to nothing at least.</summary>
    internal static void Move(double[] prices, double[] excess, double length)
    {
        for (var index = 0; index < prices.Length; index++)
            prices[index] = Math.Max(0, prices[index] + (length * excess[index]));
    }
}
