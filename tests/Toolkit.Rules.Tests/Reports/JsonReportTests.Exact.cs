using System.Buffers;
using System.Text;
using Toolkit.Rules.Approaches;
using Toolkit.Rules.Decisions;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Reports;

namespace Toolkit.Rules.Tests.Reports;

public sealed partial class JsonReportTests
{
    [Fact]
    public void ToJson_SmallProfile_IsExactlyThis()
    {
        Snapshot.Matches(JsonReport.ToJson(Small()), "tests", "Toolkit.Rules.Tests", "Reports", "small-report.json");
    }

    [Fact]
    public void Write_Stream_GivesTheBytesOfTheTextAndLeavesTheStreamOpen()
    {
        var report = Small();
        using var stream = new MemoryStream();

        JsonReport.Write(report, stream);

        Assert.True(stream.CanWrite);
        Assert.Equal(new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(JsonReport.ToJson(report)), stream.ToArray());
    }

    [Fact]
    public void Write_BufferWriter_GivesTheBytesOfTheText()
    {
        var report = Small();
        var buffer = new ArrayBufferWriter<byte>();

        JsonReport.Write(report, buffer);

        Assert.Equal(JsonReport.ToJson(report), Encoding.UTF8.GetString(buffer.WrittenSpan));
    }

    [Fact]
    public void Write_StreamThatFails_PassesTheFailureOn() =>
        Assert.Throws<NotSupportedException>(() => JsonReport.Write(Small(), new MemoryStream([], writable: false)));

    [Fact]
    public void ToJson_TextThatIsNotUnicode_WritesAReplacementThatReadsBack()
    {
        var report = ReportSamples.Recommend(ReportSamples.Mixed(), options =>
            options.Decisions.Add(Decision.SuppressForAll("DLT301", "a justification with half \ud83d a pair", "Owner", new DateTime(2027, 3, 31))));

        var written = JsonReport.ToJson(report);

        Assert.Contains("with half \ufffd a pair", written, StringComparison.Ordinal);
        Assert.Equal(written, JsonReport.ToJson(JsonReport.Parse(written)));
    }

    /// <summary>Two approaches only, so that the whole document can be read here.</summary>
    private static RecommendationReport Small() => ReportSamples.Recommend(
        OrganisationProfile.Create("dft", "Ministère \"Transport\" <français>", OrganisationKind.Department, ReportSamples.AsOf, "GBP")
            .With(CapitalInvestmentIndicators.PlatformUptakeShare, 66.7, "identity team, 2026-09")
            .With(CapitalInvestmentIndicators.ClosurePlanFunded, false)
            .With(CapitalInvestmentIndicators.UnaidedFailureShare, 33)
            .With(FinanceAndGovernanceIndicators.ContractSizeMedian, new Money(1_000_000, "GBP")),
        options =>
        {
            options.DisabledRules.UnionWith(ApproachCatalogue.Default.Descriptors.Select(approach => approach.Id).Except(["DLT302", "DLT401"]));
            options.ExchangeRates["GBP"] = 1.25;
        });
}
