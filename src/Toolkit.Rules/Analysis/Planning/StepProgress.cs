namespace Toolkit.Rules.Analysis;

/// <summary>How far an approach under way has come: by the share that is done, or by the quarters that are left. Immutable.</summary>
public readonly record struct StepProgress
{
    private StepProgress(double share, int? quartersLeft) => (ShareDone, QuartersLeft) = (share, quartersLeft);

    /// <summary>The share of the effort that is done, 0 to below 1; 0 where the quarters that are left are stated in its place.</summary>
    public double ShareDone { get; }

    /// <summary>How many more quarters it takes, 1 to 40; null where a share is stated.</summary>
    public int? QuartersLeft { get; }

    /// <summary>So much is done.</summary>
    /// <param name="share">The share of the effort, 0 to below 1.</param>
    public static StepProgress Done(double share) => new(share, quartersLeft: null);

    /// <summary>
    /// So many more quarters, each with the effort that the approach takes a quarter. More of them than the whole was thought to take are
    /// believed: it is late, and costs more.
    /// </summary>
    /// <param name="quarters">The quarters, 1 to 40.</param>
    public static StepProgress QuartersRemaining(int quarters) => new(share: 0, quarters);

    /// <summary>A number alone is the share that is done.</summary>
    /// <param name="share">The share of the effort, 0 to below 1.</param>
    public static implicit operator StepProgress(double share) => Done(share);
}
