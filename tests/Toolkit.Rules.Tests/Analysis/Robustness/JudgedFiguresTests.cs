using Toolkit.Rules.Analysis;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.Tests.Analysis;

public sealed class JudgedFiguresTests
{
    private static readonly SourcedNumber Weight = SourcedNumber.Judged(1);

    [Fact]
    public void Gap_JudgedTriggerAFifthHigher_IsThatOfTheHigherTrigger()
    {
        var piece = Vacancies(target: SourcedNumber.Sourced(5, "S11"), trigger: SourcedNumber.Judged(10), worst: SourcedNumber.Sourced(30, "S12"));

        // From 5 to 12 the gap rises to a half.
        Assert.Equal(0.5e9 * 3 / 7, JudgedFigures.Gap(piece, 8, 0.2), 0.5);
    }

    [Fact]
    public void Gap_AllFiguresJudged_MoveTogether()
    {
        var piece = Vacancies(SourcedNumber.Judged(5), SourcedNumber.Judged(10), SourcedNumber.Judged(30));

        Assert.Equal(0.5e9, JudgedFigures.Gap(piece, 12, 0.2), 0.5);
        Assert.Equal(0.5e9, JudgedFigures.Gap(piece, 8, -0.2), 0.5);
    }

    [Fact]
    public void Gap_FiguresOfSources_Stay()
    {
        var piece = Vacancies(SourcedNumber.Sourced(5, "S11"), SourcedNumber.Sourced(10, "S11"), SourcedNumber.Sourced(30, "S12"));

        Assert.Equal(piece.Gap(8) * 1e9, JudgedFigures.Gap(piece, 8, 0.2));
    }

    [Fact]
    public void Gap_JudgedFigureBesideOneOfASource_NeverPassesIt()
    {
        var piece = Vacancies(SourcedNumber.Judged(9), SourcedNumber.Sourced(10, "S11"), SourcedNumber.Sourced(30, "S12"));

        // The target stops at nine tenths of the way, 9.9.
        Assert.Equal(0, JudgedFigures.Gap(piece, 9.9, 0.5));
        Assert.Equal(0.5e9, JudgedFigures.Gap(piece, 10, 0.5), 0.5);
    }

    [Theory]
    [InlineData(-0.2)]
    [InlineData(0.2)]
    public void Gap_YesNoAnswer_StaysAtNothingOrAll(double share)
    {
        var piece = RecommendationEngine.CreateDefault().RuleSet.Evidence.Pieces.First(piece => piece.Evidence.Indicator.Kind == IndicatorKind.YesNo);

        Assert.Equal([1e9, 0], new double[] { JudgedFigures.Gap(piece, 0, share), JudgedFigures.Gap(piece, 1, share) });
    }

    [Theory]
    [InlineData(-0.5)]
    [InlineData(0.5)]
    public void Gap_EvidenceOfTheCatalogue_RisesFromBetterToWorse(double share)
    {
        foreach (var piece in RecommendationEngine.CreateDefault().RuleSet.Evidence.Pieces)
        {
            var (target, worst) = (piece.Evidence.Target.Value, piece.Evidence.Worst.Value);
            double[] gaps = [.. Enumerable.Range(0, 21).Select(step => JudgedFigures.Gap(piece, target + step / 20.0 * (worst - target), share))];

            Assert.All(gaps, gap => Assert.InRange(gap, 0, 1e9));
            Assert.Equal(gaps.Order(), gaps);
        }
    }

    private static CompiledEvidence Vacancies(SourcedNumber target, SourcedNumber trigger, SourcedNumber worst) =>
        new(new Evidence(DigitalWorkforceIndicators.VacancyRate, target, trigger, worst, Weight));
}
