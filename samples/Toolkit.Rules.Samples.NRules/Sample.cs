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
            new DeliveryTeam("Leadership team", Finding.LeaderEngagement));
        var kingdom = Read("united-kingdom-2025");
        office.Add(kingdom);
        office.Add(Read("gtmi-cambodia-2022"));
        Print(output, office, "As published");

        // A register that everybody uses: approach 2.3 is met, its project loses its grounds and is gone from the session.
        var better = kingdom.ToBuilder();
        foreach (var piece in ApproachEvidence.Of("DLT203"))
            ApproachEvidence.AnswerAtTarget(better, piece);
        office.Update(better.Build());
        Print(output, office, "Once the United Kingdom has a single source of truth");
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
