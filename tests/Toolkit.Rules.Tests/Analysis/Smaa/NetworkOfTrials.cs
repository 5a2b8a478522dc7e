using Toolkit.Rules.Analysis;
using Toolkit.Rules.Indicators;

namespace Toolkit.Rules.Tests.Analysis;

/// <summary>
/// Four antidepressants and a placebo on efficacy and five adverse effects, from a network of trials: van Valkenhoef, Tervonen, Zhao, de Brock, Hillege
/// and Postmus, Multicriteria benefit-risk assessment using network meta-analysis, Journal of Clinical Epidemiology 2012. The distributions are those
/// of the example hansen of mcda-elicitation-web (drugis): the log odds of an event under placebo, and those of the drugs relative to it, which are
/// correlated. So all rates of a criterion are drawn together, and given to the table.
/// </summary>
internal static class NetworkOfTrials
{
    internal const int Draws = 10_000;

    internal static readonly string[] Names = ["Placebo", "Fluoxetine", "Paroxetine", "Sertraline", "Venlafaxine"];

    /// <summary>By criterion: mean and deviation under placebo, the means of the four drugs relative to it, and their covariances, row by row up to the diagonal.</summary>
    private static readonly (string Name, double Mean, double Deviation, double[] Relative, double[] Covariances)[] Criteria =
    [
        ("HAM-D", -0.17143575198943867, 0.11299261988783152, [0.4718129, 0.7258847, 0.6715258, 0.8211993],
            [0.013445532, 0.01039469, 0.023006616, 0.009881156, 0.008196856, 0.019023866, 0.010499559, 0.010732709, 0.009210099, 0.019107243]),
        ("Diarrhea", -2.18973652268887, 0.20745091277030614, [0.60820293, 0.14088424, 0.93203685, 0.09601785],
            [0.05366822, 0.04117003, 0.08108542, 0.034076, 0.0377813, 0.05394404, 0.03788519, 0.04324302, 0.03338272, 0.09859621]),
        ("Dizziness", -2.229952239997334, 0.6103081418234848, [0.1203208, 0.6538699, -0.2203627, 1.1915229],
            [0.09124249, 0.07387436, 0.14080128, 0.08086186, 0.10328788, 0.14662864, 0.06457527, 0.0703052, 0.06920427, 0.08590214]),
        ("Headache", -1.195990710044872, 0.2926643940049414, [0.1964591, 0.1263129, 0.2029933, -0.2254059],
            [0.0351938, 0.02755068, 0.04847513, 0.02189916, 0.02374509, 0.03259199, 0.02919822, 0.03277411, 0.02356638, 0.05920276]),
        ("Insomnia", -2.6072766936458627, 0.19058521932687542, [0.7978386, 0.7486351, 1.0663029, 0.9744811],
            [0.04388258, 0.03516051, 0.06255486, 0.02560003, 0.0280728, 0.05402063, 0.03283164, 0.03474863, 0.02592013, 0.0673885]),
        ("Nausea", -2.0171705884956532, 0.191705300034155, [0.3951561, 0.6442827, 0.6469638, 0.9771107],
            [0.04167875, 0.03492591, 0.05629741, 0.02952693, 0.03102295, 0.04396177, 0.03559971, 0.03658295, 0.02899487, 0.0536996]),
    ];

    internal static SmaaTable Table()
    {
        var generator = new ShareGenerator(2012, block: 0, purpose: 0);
        var columns = new List<SmaaValue[]>();
        foreach (var (_, mean, deviation, relative, covariances) in Criteria)
            columns.Add(Given(ref generator, mean, deviation, relative, Root(covariances)));
        return new SmaaTable(
            Criteria.Select((criterion, index) => index == 0
                ? new SmaaCriterion(criterion.Name).WithScale(worst: 0, best: 1)
                : new SmaaCriterion(criterion.Name, Direction.LowerIsBetter).WithScale(worst: 1, best: 0)),
            Names.Select((name, drug) => new SmaaAlternative(name, [.. columns.Select(column => column[drug])])));
    }

    private static SmaaValue[] Given(ref ShareGenerator generator, double mean, double deviation, double[] relative, double[,] root)
    {
        var rates = Names.Select(_ => new double[Draws]).ToArray();
        var normal = new double[relative.Length];
        for (var draw = 0; draw < Draws; draw++)
        {
            var placebo = mean + deviation * Variates.Normal(ref generator);
            rates[0][draw] = Rate(placebo);
            for (var drug = 0; drug < relative.Length; drug++)
            {
                normal[drug] = Variates.Normal(ref generator);
                rates[drug + 1][draw] = Rate(placebo + relative[drug] + Enumerable.Range(0, drug + 1).Sum(other => root[drug, other] * normal[other]));
            }
        }
        return [.. rates.Select(SmaaValue.Given)];
    }

    private static double Rate(double logOdds) => 1 / (1 + Math.Exp(-logOdds));

    /// <summary>The lower triangle whose product with itself turned is the matrix (Cholesky).</summary>
    private static double[,] Root(double[] covariances)
    {
        var root = new double[4, 4];
        for (var (row, index) = (0, 0); row < 4; row++)
            for (var column = 0; column <= row; column++, index++)
            {
                var rest = covariances[index] - Enumerable.Range(0, column).Sum(before => root[row, before] * root[column, before]);
                root[row, column] = row == column ? Math.Sqrt(rest) : rest / root[column, column];
            }
        return root;
    }
}
