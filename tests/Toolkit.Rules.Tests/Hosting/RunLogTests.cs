using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Tests.Hosting;

public sealed class RunLogTests
{
    private static readonly string[] Secrets = ["7731", "Quiet", "18.4", "5512", "handed over", "GBP"];

    private static readonly OrganisationProfile Secretive = OrganisationProfile
        .Create("id-7731", "Ministry of Quiet Affairs", OrganisationKind.PublicBody, Some.Date, "GBP")
        .With(DigitalWorkforceIndicators.VacancyRate, 18.4321, source: "HR-extract-5512", note: "handed over in confidence")
        .With(FinanceAndGovernanceIndicators.ContractSizeMedian, new Money(184_321, "GBP"));

    [Fact]
    public void RunEnded_EachRun_IsOneLineAtDebugLevel()
    {
        var log = Logged(LogLevel.Debug);

        Assert.Equal([LogLevel.Warning, LogLevel.Debug, LogLevel.Debug], log.Entries.Select(entry => entry.Level));
        foreach (var entry in log.Entries.Skip(1))
        {
            Assert.Equal("RunEnded", entry.Event);
            Assert.Equal(typeof(RecommendationEngine).FullName, entry.Category);
            Assert.Matches(@"^A run for a public-body: \d+ of 22 approaches recommended, \d+ undecided, 1 failed; [\d.E-]+ ms$", entry.Text);
        }
    }

    [Fact]
    public void Log_FromInformationUp_HoldsTheFaultAndNothingOfTheOrganisation()
    {
        var written = Logged(LogLevel.Trace).Entries.Where(entry => entry.Level >= LogLevel.Information).ToList();

        Assert.Equal("RuleFailed", Assert.Single(written).Event);
        Assert.All(written, entry => Assert.Equal([], Found(entry.Text)));
    }

    [Fact]
    public void Log_AtAnyLevel_HoldsNoNameIdOrAnswerInTextOrValues()
    {
        var log = Logged(LogLevel.Trace);

        Assert.Equal(3, log.Values.Count);
        // How long a run took is any number, an answer's included.
        Assert.Equal([], log.Entries.SelectMany(entry => Found(entry.Text.Split(';')[0])));
        Assert.Equal([], log.Values.SelectMany(values => values).Where(value => value.Key != "Milliseconds")
            .SelectMany(value => Found(Convert.ToString(value.Value, CultureInfo.InvariantCulture)!)));
    }

    [Fact]
    public void RunEnded_LevelInformation_IsNotWritten() => Assert.Single(Logged(LogLevel.Information).Entries);

    private static IEnumerable<string> Found(string text) => Secrets.Where(secret => text.Contains(secret, StringComparison.OrdinalIgnoreCase));

    private static RecordingLoggerProvider Logged(LogLevel level)
    {
        var log = new RecordingLoggerProvider();
        using var services = new ServiceCollection()
            .AddLogging(logging => logging.AddProvider(log).SetMinimumLevel(level))
            .AddToolkitRules()
            .AddApproachRule<BrokenRule>()
            .BuildServiceProvider();
        var engine = services.GetRequiredService<RecommendationEngine>();
        engine.Recommend(Secretive);
        engine.Recommend(Secretive);
        return log;
    }
}
