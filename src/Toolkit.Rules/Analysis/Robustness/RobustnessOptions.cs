using System.Globalization;

namespace Toolkit.Rules.Analysis;

/// <summary>How the robustness of a ranking is measured.</summary>
public sealed class RobustnessOptions : DrawOptions
{
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
        foreach (var problem in DrawProblems())
            yield return problem;
    }
}
