namespace Toolkit.Rules.Portfolios;

/// <summary>
/// The mean of several needs together with the worst of them and whose it is. A mean alone hides the one that is in trouble, and the
/// worst alone hides the many, so there is no way to have one without the other. Immutable.
/// </summary>
public sealed class NeedSpread
{
    internal NeedSpread(int count, double mean, double worst, string worstId, string worstName)
    {
        Count = count;
        Mean = mean;
        Worst = worst;
        WorstId = worstId;
        WorstName = worstName;
    }

    /// <summary>How many needs are known and counted here, 1 or more.</summary>
    public int Count { get; }

    /// <summary>The mean of the known needs, 0 to 1, each counting the same.</summary>
    public double Mean { get; }

    /// <summary>The greatest of the known needs, 0 to 1.</summary>
    public double Worst { get; }

    /// <summary>The id of the organisation, or of the approach, whose need is the worst; the first by id where several are equal.</summary>
    public string WorstId { get; }

    /// <summary>The name of that organisation, or the title of that approach.</summary>
    public string WorstName { get; }
}
