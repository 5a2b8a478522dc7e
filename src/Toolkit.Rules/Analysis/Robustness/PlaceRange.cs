namespace Toolkit.Rules.Analysis;

/// <summary>The places that nine in ten draws of missing answers and judged figures give an approach.</summary>
public readonly record struct PlaceRange
{
    internal PlaceRange(int from, int to)
    {
        From = from;
        To = to;
    }

    /// <summary>The best of them, from 1: one draw in twenty puts it above.</summary>
    public int From { get; }

    /// <summary>The worst of them: one draw in twenty puts it below, or finds it met.</summary>
    public int To { get; }

    /// <summary>Whether a place is among them.</summary>
    /// <param name="place">The place, from 1.</param>
    public bool Contains(int place) => From <= place && place <= To;
}
