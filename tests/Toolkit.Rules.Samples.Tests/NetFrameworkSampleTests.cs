using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Reports;
using Toolkit.Rules.Tests;

namespace Toolkit.Rules.Samples.Tests;

/// <summary>The promise to .NET Framework: the same program text in C# 7.3, the same bytes.</summary>
public sealed class NetFrameworkSampleTests
{
    private const string NeedsMono = "Needs Mono: apt-get install mono-complete";

    private static readonly string[] Expected = ["samples", "Toolkit.Rules.Samples.NetFramework", "expected", "report.json"];

    // The name carries the command, because the runner's short output shows no reason for a skip.
    [SkippableFact(DisplayName = nameof(Program_UnderMono_WritesTheExpectedReport) + " (" + NeedsMono + ")")]
    public void Program_UnderMono_WritesTheExpectedReport()
    {
        Skip.IfNot(MonoIsHere(), NeedsMono);
        var program = Directory
            .GetFiles(Repository.PathOf("samples", "Toolkit.Rules.Samples.NetFramework", "bin"), "Toolkit.Rules.Samples.NetFramework.exe", SearchOption.AllDirectories)
            .OrderByDescending(File.GetLastWriteTimeUtc)
            .First();

        Snapshot.Matches(Run(program), Expected);
    }

    [Fact]
    public void Engine_OnThisRuntime_WritesTheBytesOfNetFramework()
    {
        var profile = OrganisationProfile.Create("example", "Department of Examples", OrganisationKind.Department, new DateTime(2026, 10, 31), "GBP")
            .With(DigitalWorkforceIndicators.VacancyRate, 18, "HR system, 2026-10")
            .With(DigitalWorkforceIndicators.ProfessionMaturity, MaturityLevel.Level1)
            .With(DigitalWorkforceIndicators.ContractorShare, 24)
            .With(LeaderEngagementIndicators.DigitalLeaderOnBoard, false)
            .With(FinanceAndGovernanceIndicators.ContractSizeMedian, new Money(9_500_000, "GBP"))
            .WithNotApplicable(IdentityAndDataIndicators.ActiveUsers, "runs no service for citizens")
            .WithPriority(Finding.DigitalWorkforce, 1);

        var report = RecommendationEngine.Create(options => options.ExchangeRates["GBP"] = 1.27).Recommend(profile);

        Assert.Equal(Repository.Read(Expected), JsonReport.ToJson(report));
    }

    private static bool MonoIsHere()
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo("mono", "--version") { RedirectStandardOutput = true })!;
            process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }

    private static string Run(string program)
    {
        var start = new ProcessStartInfo("mono", [program])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, error.Result);
        return output.Result;
    }
}
