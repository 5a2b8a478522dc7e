using System;
using System.Text;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Reports;

namespace Toolkit.Rules.Samples
{
    /// <summary>An HR tool on .NET Framework in short: it answers from its own records, prints recommendations and keeps the JSON report.</summary>
    internal static class Program
    {
        private static int Main()
        {
            var profile = new OrganisationProfileBuilder(
                    new Organisation("example", "Department of Examples", OrganisationKind.Department, "GBP"),
                    new DateTime(2026, 10, 31))
                .With(DigitalWorkforceIndicators.VacancyRate, 18, "HR system, 2026-10")
                .With(DigitalWorkforceIndicators.ProfessionMaturity, MaturityLevel.Level1)
                .With(DigitalWorkforceIndicators.ContractorShare, 24)
                .With(LeaderEngagementIndicators.DigitalLeaderOnBoard, false)
                .With(FinanceAndGovernanceIndicators.ContractSizeMedian, new Money(9500000, "GBP"))
                .WithNotApplicable(IdentityAndDataIndicators.ActiveUsers, "runs no service for citizens")
                .WithPriority(Finding.DigitalWorkforce, 1)
                .Build();

            var engine = RecommendationEngine.Create(options => options.ExchangeRates["GBP"] = 1.27);
            var report = engine.Recommend(profile);

            foreach (var recommendation in report.Recommendations)
                Console.Error.WriteLine("{0}. {1} ({2}): {3}", recommendation.Rank, recommendation.Title, recommendation.Severity, recommendation.Reasons[0]);

            var json = new UTF8Encoding(false).GetBytes(JsonReport.ToJson(report));
            using (var output = Console.OpenStandardOutput())
                output.Write(json, 0, json.Length);
            return report.Recommendations.Count > 0 ? 0 : 1;
        }
    }
}
