namespace Toolkit.Rules.Tests.Analysis;

/// <summary>
/// Four second-generation antidepressants on efficacy and five adverse effects: Tervonen, van Valkenhoef, Buskens, Hillege and Postmus,
/// A stochastic multicriteria model for evidence-based decision making in drug benefit-risk analysis, Statistics in Medicine 2011. Measurements and
/// results as the test suite of JSMAA (Tervonen, JSMAA: open source software for SMAA computations, 2014) has them: SMAA2SimulationTest.
/// </summary>
internal static class Antidepressants
{
    internal const int Criteria = 6;

    internal static readonly string[] Names = ["Paroxetine", "Fluoxetine", "Sertraline", "Venlafaxine"];

    /// <summary>By criterion: efficacy as the logarithm of an odds ratio, then diarrhoea, dizziness, headache, insomnia, nausea in per cent.</summary>
    private static readonly (double Mean, double Deviation)[][] Measured =
    [
        [(0.086, 0.056), (0, 0), (0.095, 0.044), (0.113, 0.048)],
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

    internal static PublishedCase Case()
    {
        var scales = Measured.Select((row, criterion) => Scaled(row, isLogarithmic: criterion == 0)).ToArray();
        return new PublishedCase(
            Criteria, [.. Enumerable.Range(0, Names.Length).SelectMany(drug => scales.Select(criterion => criterion[drug]))]);
    }

    private static Measurement[] Scaled((double Mean, double Deviation)[] row, bool isLogarithmic)
    {
        Measurement[] plain = [.. row.Select(cell => new Measurement(cell.Mean, cell.Deviation, 0, 1, isLogarithmic))];
        var (low, high) = (plain.Min(cell => cell.Range().Low), plain.Max(cell => cell.Range().High));
        // More efficacy is better, more of an adverse effect worse.
        return [.. plain.Select(cell => isLogarithmic ? cell with { Worst = low, Best = high } : cell with { Worst = high, Best = low })];
    }
}
