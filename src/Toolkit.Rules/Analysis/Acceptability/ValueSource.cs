namespace Toolkit.Rules.Analysis;

/// <summary>Where the values of the candidates come from, criterion by criterion. Immutable, shared by threads.</summary>
internal abstract class ValueSource
{
    /// <summary>How many candidates there are.</summary>
    internal abstract int Candidates { get; }

    /// <summary>How many criteria there are.</summary>
    internal abstract int Criteria { get; }

    /// <summary>Whether values differ from draw to draw.</summary>
    internal abstract bool Varies { get; }

    /// <summary>Room for the draws of one thread.</summary>
    internal abstract ValueDraws NewDraws();
}
