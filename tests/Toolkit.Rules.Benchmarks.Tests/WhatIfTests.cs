using Toolkit.Rules.Benchmarks.Inputs;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Reports;

namespace Toolkit.Rules.Benchmarks.Tests;

public class WhatIfTests
{
    [Fact]
    public void Benchmarks_RunAndScenario_ReadTheSameOrder()
    {
        var benchmarks = new WhatIf();
        benchmarks.Prepare();

        Assert.Equal(benchmarks.FullRun(), benchmarks.Assessment());
    }

    [Fact]
    public void Scenario_EachGeneratedProfile_GivesTheReportOfARun()
    {
        var engine = RecommendationEngine.CreateDefault();
        foreach (var profile in BenchmarkProfiles.Thousand(InputSet.Generated).Take(200))
            Assert.Equal(
                JsonReport.ToJson(engine.Recommend(profile.With(DigitalWorkforceIndicators.VacancyRate, 18))),
                JsonReport.ToJson(engine.Assess(profile).With(DigitalWorkforceIndicators.VacancyRate, 18).Report));
    }
}
