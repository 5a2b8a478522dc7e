using System.Globalization;

namespace Toolkit.Rules.Analysis;

/// <summary>How the robustness of a ranking is measured.</summary>
public sealed class RobustnessOptions
{
    /// <summary>The least and the most draws that can be asked for.</summary>
    internal const int LeastDraws = 100, MostDraws = 1_000_000;

    /// <summary>The greatest seed: a whole number of a report beyond that is another one to readers that keep it as a double.</summary>
    internal const ulong MostSeed = (1UL << 53) - 1;

    /// <summary>The greatest concentration that can be asked for.</summary>
    internal const double MostConcentration = 1e6;

    /// <summary>The weights that are allowed.</summary>
    /// <value><see cref="Weighting.OrderPreserving"/>: people can defend which criterion matters more, hardly ever by how much.</value>
    public Weighting Weighting { get; set; } = Weighting.OrderPreserving;

    /// <summary>How near the chosen weights <see cref="Weighting.AroundChosen"/> stays; above 0, up to 1,000,000. The higher, the nearer.</summary>
    /// <value>20: nine of ten draws take a weight of 0.50 to between 0.32 and 0.68, and one of 0.05 to between 0.00 and 0.15.</value>
    public double Concentration { get; set; } = 20;

    /// <summary>The default of <see cref="Judgement"/>.</summary>
    public const double DefaultJudgement = 0.2;

    /// <summary>The greatest share that judgement can be drawn by.</summary>
    internal const double MostJudgement = 0.5;

    /// <summary>
    /// The share, from 0 to 0.5, by which judged figures are drawn: the weights and thresholds of evidence whose basis is judgement, and
    /// the strengths of links. Each is drawn by itself, evenly from so much less to so much more; the judged thresholds of one question move together.
    /// </summary>
    /// <value>0.2; judgement: nobody defends a weight of 2 against 2.4. With 0 all figures stay.</value>
    public double Judgement { get; set; } = DefaultJudgement;

    /// <summary>The treatment of unanswered questions: leave them unknown, or draw answers.</summary>
    /// <value><see cref="UnknownAnswers.Drawn"/>: what is not known is a reason to be unsure of an order.</value>
    public UnknownAnswers UnknownAnswers { get; set; } = UnknownAnswers.Drawn;

    /// <summary>How many draws are made, 100 to 1,000,000.</summary>
    /// <value>10,000: a share is then within 0.01 of what endless draws would give, in 19 of 20 cases.</value>
    public int Draws { get; set; } = 10_000;

    /// <summary>Where the draws start, 0 to 9,007,199,254,740,991 (2^53 - 1): the same seed gives the same draws, everywhere.</summary>
    /// <value>1</value>
    public ulong Seed { get; set; } = 1;

    /// <summary>How many threads work at most, 1 or more; the result does not depend on it.</summary>
    /// <value>1: it takes milliseconds, and a host may have other plans for its processors.</value>
    public int MaxDegreeOfParallelism { get; set; } = 1;

    /// <summary>Everything that is wrong; empty when nothing is.</summary>
    internal IEnumerable<string> Problems()
    {
        if (Weighting is < Weighting.OrderPreserving or > Weighting.Chosen)
            yield return $"Weighting: {(int)Weighting} is none of the {nameof(Weighting)} values.";
        if (!(Concentration > 0 && Concentration <= MostConcentration))
            yield return $"Concentration: {Concentration.ToString(CultureInfo.InvariantCulture)} is not above 0 and up to 1000000.";
        if (!(Judgement is >= 0 and <= MostJudgement))
            yield return $"Judgement: {Judgement.ToString(CultureInfo.InvariantCulture)} is not from 0 to 0.5.";
        if (UnknownAnswers is < UnknownAnswers.Drawn or > UnknownAnswers.AsTheyAre)
            yield return $"UnknownAnswers: {(int)UnknownAnswers} is none of the {nameof(UnknownAnswers)} values.";
        if (Draws is < LeastDraws or > MostDraws)
            yield return $"Draws: {Draws.ToString(CultureInfo.InvariantCulture)} is not from 100 to 1000000.";
        if (Seed > MostSeed)
            yield return $"Seed: {Seed.ToString(CultureInfo.InvariantCulture)} is not from 0 to 9007199254740991.";
        if (MaxDegreeOfParallelism < 1)
            yield return $"MaxDegreeOfParallelism: {MaxDegreeOfParallelism.ToString(CultureInfo.InvariantCulture)} is not 1 or more.";
    }
}
