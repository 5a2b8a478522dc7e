using System.Text;
using Toolkit.Rules.Portfolios;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Reports;

namespace Toolkit.Rules.Fuzz;

/// <summary>Profiles: what is read is written, read again to the same bytes and ranked; every report of it can be written, read and shown.</summary>
internal sealed class ProfileTarget() : FuzzTarget("profile",
[
    Encoding.UTF8.GetBytes(ProfileDocument.ToJson(SmallReports.Profile(1, null, 0.5))),
    File.ReadAllBytes(Repository.PathOf("samples", "data", "written", "city.json")),
    File.ReadAllBytes(Repository.PathOf("samples", "data", "canada-transport-2024.json")),
])
{
    internal override bool Try(byte[] input)
    {
        if (!ProfileDocument.TryRead(input, null, out var profile, out var problems))
        {
            ExpectTold(problems);
            return false;
        }
        var written = ProfileDocument.ToJson(profile);
        ExpectSame(written, ProfileDocument.ToJson(ProfileDocument.Parse(written)), "two writings of the profile");
        var report = SmallReports.Withholding.Recommend(profile);
        if (IsOneOf(8, input))
        {
            var json = JsonReport.ToJson(report);
            ExpectSame(json, JsonReport.ToJson(JsonReport.Parse(json)), "two writings of the report");
            Shown.All(report);
            Expect(PortfolioCsv.ToCsv(new PortfolioBuilder().Add(report).Build()).Length > 0, "an empty table");
        }
        return true;
    }
}
