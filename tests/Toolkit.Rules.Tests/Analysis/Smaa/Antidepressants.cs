using Toolkit.Rules.Analysis;
using Toolkit.Rules.Indicators;

namespace Toolkit.Rules.Tests.Analysis;

/// <summary>
/// Four second-generation antidepressants on efficacy and five adverse effects: Tervonen, van Valkenhoef, Buskens, Hillege and Postmus,
/// A stochastic multicriteria model for evidence-based decision making in drug benefit-risk analysis, Statistics in Medicine 2011. Measurements and
/// results as the test suite of JSMAA (Tervonen, JSMAA: open source software for SMAA computations, 2014) has them: SMAA2SimulationTest.
/// </summary>
internal static class Antidepressants
{
    internal static readonly string[] Names = ["Paroxetine", "Fluoxetine", "Sertraline", "Venlafaxine"];

    internal static readonly string[] Effects = ["Diarrhoea", "Dizziness", "Headache", "Insomnia", "Nausea"];

    /// <summary>By drug: the logarithm of an odds ratio.</summary>
    private static readonly SmaaValue[] Efficacy =
        [SmaaValue.LogNormal(0.086, 0.056), SmaaValue.LogNormal(0, 0), SmaaValue.LogNormal(0.095, 0.044), SmaaValue.LogNormal(0.113, 0.048)];

    /// <summary>By adverse effect and drug, in per cent.</summary>
    private static readonly (double Mean, double Deviation)[][] Rates =
    [
        [(9.2, 1.86), (11.7, 2.5), (15.4, 2.65), (5.5, 2.32)],
        [(10.6, 1.58), (7.2, 1.45), (7.5, 1.48), (15.7, 4.44)],
        [(21.2, 5.15), (16.6, 3.27), (20.2, 3.78), (12.8, 2.45)],
        [(14.3, 2.93), (13.7, 1.89), (15.0, 3.21), (11.2, 3.98)],
        [(18.3, 3.7), (18.6, 1.79), (19.5, 2.6), (31.0, 1.68)],
    ];

    internal static readonly double[][] RankAcceptabilities =
    [
        [0.25, 0.29, 0.27, 0.19], [0.20, 0.28, 0.30, 0.22], [0.17, 0.25, 0.29, 0.30], [0.39, 0.18, 0.15, 0.29],
    ];

    internal static readonly double[][] CentralWeights =
    [
        [0.18, 0.17, 0.15, 0.13, 0.15, 0.22], [0.08, 0.14, 0.23, 0.18, 0.16, 0.22],
        [0.21, 0.10, 0.22, 0.13, 0.15, 0.20], [0.18, 0.21, 0.12, 0.21, 0.19, 0.09],
    ];

    internal static readonly double[] ConfidenceFactors = [0.44, 0.48, 0.34, 0.74];

    internal static SmaaTable Table() => new(
        [new SmaaCriterion("Efficacy"), .. Effects.Select(effect => new SmaaCriterion(effect, Direction.LowerIsBetter))],
        Names.Select((name, drug) => new SmaaAlternative(
            name, [Efficacy[drug], .. Rates.Select(effect => SmaaValue.Normal(effect[drug].Mean, effect[drug].Deviation))])));
}
