using System.Globalization;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Samples;

/// <summary>What the sample does, step by step.</summary>
internal static class Sample
{
    internal static void Run(TextWriter output)
    {
        var office = new PortfolioOffice(
            new DeliveryTeam("Data team", Finding.IdentityAndData),
            new DeliveryTeam("Platform team", Finding.CapitalInvestment),
            new DeliveryTeam("Leadership team", Finding.LeaderEngagement));
        var kingdom = Read("united-kingdom-2025");
        office.Add(kingdom);
        office.Add(Read("fictional-full"));
        Print(output, office, "As published");

        // Approach 3.2 is met: the project that rested on its need goes.
        office.Update(kingdom
            .With(CapitalInvestmentIndicators.PlatformUptakeShare, 90)
            .With(CapitalInvestmentIndicators.ParallelRunMonths, 2)
            .With(CapitalInvestmentIndicators.ParallelRunCostShare, 4)
            .With(CapitalInvestmentIndicators.UnaidedFailureShare, 3)
            .With(CapitalInvestmentIndicators.AssistedRouteMaturity, MaturityLevel.Level4)
            .With(CapitalInvestmentIndicators.ClosurePlanFunded, true));
        Print(output, office, "Once everyone in the United Kingdom is on the platform");

        NRulesFirst.Run(output, kingdom);
    }

    private static void Print(TextWriter output, PortfolioOffice office, string title)
    {
        output.Write($"{title}: {office.Recommendations} recommendations\n");
        foreach (var project in office.Projects)
            output.Write(string.Format(
                CultureInfo.InvariantCulture,
                "  {0} starts {1} (need {2:0.00}): {3}\n    {4}\n",
                project.Team, project.ApproachId, project.Need, project.Organisation, project.Approach));
        foreach (var need in office.SharedNeeds)
            output.Write($"  {need.Organisations} organisations need {need.ApproachId}; do it once: {need.Approach}\n");
    }

    private static OrganisationProfile Read(string name)
    {
        using var document = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "data", name + ".json"));
        return ProfileDocument.Read(document);
    }
}
