using Toolkit.Rules.Samples;
using Toolkit.Rules.Tests;

namespace Toolkit.Rules.NRules.Tests;

/// <summary>The sample host: its two rules fire on our facts, and what rests on an approach that is met goes.</summary>
public sealed class SampleTests
{
    [Fact]
    public void Run_TheSample_PrintsTheExpectedOutput()
    {
        using var output = new StringWriter();

        Sample.Run(output);

        Snapshot.Matches(output.ToString(), "samples", "Toolkit.Rules.Samples.NRules", "expected", "output.txt");
    }

    [Fact]
    public void Rules_OfTheHost_FollowTheRecommendations()
    {
        var office = new PortfolioOffice(new DeliveryTeam("Platform team", Profiles.Finding.CapitalInvestment));

        office.Add(BothEngines.Bundled("united-kingdom-2025"));
        Assert.Contains(office.Projects, project => project is { ApproachId: "DLT302", Team: "Platform team" });
        Assert.Empty(office.SharedNeeds);

        var found = office.Recommendations;
        office.Add(BothEngines.Bundled("fictional-full"));
        Assert.True(office.Recommendations > found);
        Assert.NotEmpty(office.SharedNeeds);
    }
}
