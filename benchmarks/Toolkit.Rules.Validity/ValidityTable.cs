using System.Globalization;
using System.Text;
using Toolkit.Rules.Validity.Studies;

namespace Toolkit.Rules.Validity;

/// <summary>The studies in the order of the statements, and the table of their findings.</summary>
internal static class ValidityTable
{
    internal static IReadOnlyList<Study> Studies { get; } =
    [
        new Calibration(), new GapOfMissing(), new TrueTopFive(), new LikelyPlaces(), new SeverityAtLeast(), new ProvisionalOutcomes(), new NeedsDrawnAlike(),
        new Judgement(), new OwnPublications(), new DoubledOrganisations(), new KindsOfOrganisation(),
        new MissingAtRandom(), new MaturityGroups(), new DefendedOrders(), new NextQuestions(), new WeightShares(),
    ];

    internal static string Markdown(IReadOnlyList<Finding> findings, int organisations)
    {
        var text = new StringBuilder()
            .Append("# Is the order right?\n\n")
            .Append(CultureInfo.InvariantCulture, $"{organisations} generated organisations; ")
            .Append(CultureInfo.InvariantCulture, $"{findings.Count(finding => finding.Holds == true)} lines hold, {findings.Count(finding => finding.Holds == false)} fail, ")
            .Append(CultureInfo.InvariantCulture, $"{findings.Count(finding => finding.Holds is null)} have no target.\n\n")
            .Append("| statement | measured | target | seen | verdict |\n|---|---|---|---|---|\n");
        foreach (var finding in findings)
            text.Append(CultureInfo.InvariantCulture, $"| {Number(finding)} | {finding.Measured} | {finding.Target} | {finding.Seen} | {Verdict(finding)} |\n");
        return text.ToString();
    }

    private static string Number(Finding finding) => finding.Statement == 0 ? "" : finding.Statement.ToString(CultureInfo.InvariantCulture);

    private static string Verdict(Finding finding) => finding.Holds switch { true => "holds", false => "**fails**", null => "" };
}
