using System.Text;
using Toolkit.Rules.Approaches;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Reports;

namespace Toolkit.Rules.Tests.Reports;

public sealed partial class JsonReportTests
{
    [Fact]
    public void ToJson_SmallProfile_IsExactlyThis()
    {
        var report = Small();

        Assert.Equal(SmallReport.Replace("ENGINE", report.Origin.EngineVersion, StringComparison.Ordinal), JsonReport.ToJson(report));
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
    public void ToJson_TextThatIsNotUnicode_WritesAReplacementThatReadsBack()
    {
        var report = ReportSamples.Recommend(ReportSamples.Mixed(), options =>
            options.Suppressions["DLT301"] = new Suppression("a justification with half \ud83d a pair", "Owner", new DateTime(2027, 3, 31)));

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

    private const string SmallReport = """
        {
          "catalogue": {
            "name": "The digital leader's toolkit",
            "version": "1.0.0",
            "disabled": [
              "DLT101",
              "DLT102",
              "DLT103",
              "DLT201",
              "DLT202",
              "DLT203",
              "DLT301",
              "DLT303",
              "DLT402",
              "DLT403",
              "DLT501",
              "DLT502",
              "DLT503",
              "DLT601",
              "DLT602",
              "DLT603",
              "DLT701",
              "DLT702",
              "DLT703"
            ]
          },
          "engine": {
            "name": "Toolkit.Rules",
            "version": "ENGINE"
          },
          "organisation": {
            "id": "dft",
            "name": "Ministère \"Transport\" <français>",
            "kind": "department",
            "currency": "GBP"
          },
          "asOf": "2026-10-31",
          "options": {
            "weightProfile": "balanced",
            "weights": {
              "need": 0.5,
              "leverage": 0.2,
              "readiness": 0.1,
              "ease": 0.1,
              "speed": 0.05,
              "fit": 0.05
            },
            "outcomeThreshold": 0.25
          },
          "recommendations": [
            {
              "rank": 1,
              "id": "DLT302",
              "title": "Help everyone onto your new platform - or risk wasting your investment",
              "summary": "A new platform pays back only when the route it replaces can shrink or close. Plan and pay for moving every group of users and every organisation, with help for those who cannot move alone.",
              "finding": 3,
              "outcome": "recommended",
              "certainty": "certain",
              "severity": "high",
              "score": 55.67,
              "need": {
                "value": 0.66837788,
                "low": 0.425331378,
                "high": 0.788967742
              },
              "coverage": 0.636363636,
              "lever": "own",
              "contributions": [
                {
                  "criterion": "need",
                  "weight": 0.5,
                  "value": 0.66837788,
                  "points": 33.42
                },
                {
                  "criterion": "leverage",
                  "weight": 0.2,
                  "value": 0,
                  "points": 0.00
                },
                {
                  "criterion": "readiness",
                  "weight": 0.1,
                  "value": 1,
                  "points": 10.00
                },
                {
                  "criterion": "ease",
                  "weight": 0.1,
                  "value": 0.6,
                  "points": 6.00
                },
                {
                  "criterion": "speed",
                  "weight": 0.05,
                  "value": 0.75,
                  "points": 3.75
                },
                {
                  "criterion": "fit",
                  "weight": 0.05,
                  "value": 0.5,
                  "points": 2.50
                }
              ],
              "reasons": [
                {
                  "indicator": "closure-plan-funded-yn",
                  "kind": "yesNo",
                  "answer": false,
                  "trigger": false,
                  "target": true,
                  "worst": false,
                  "basis": "judgement",
                  "gap": 1,
                  "weight": 2,
                  "text": "Not every platform investment has a funded and dated plan to close what it replaces; the target is yes (critical)"
                },
                {
                  "indicator": "unaided-failure-pct",
                  "kind": "percentage",
                  "answer": 33,
                  "trigger": 15,
                  "target": 5,
                  "worst": 46,
                  "basis": "judgement, anchored on PT-verify",
                  "gap": 0.790322581,
                  "weight": 2,
                  "text": "33% of users who try the new route cannot finish unaided; the trigger is 15% and the target 5% (critical)"
                },
                {
                  "indicator": "platform-uptake-vs-plan-pct",
                  "kind": "percentage",
                  "answer": 66.7,
                  "source": "identity team, 2026-09",
                  "trigger": 60,
                  "target": 85,
                  "worst": 14,
                  "basis": "judgement, anchored on NAO-verify",
                  "gap": 0.366,
                  "weight": 3,
                  "text": "66.7% of the planned users or organisations use the new platform; the trigger is 60% and the target 85% (moderate)"
                }
              ],
              "missing": [
                "parallel-run-months",
                "parallel-run-cost-pct",
                "assisted-route-maturity"
              ],
              "requires": [],
              "brakes": [
                {
                  "id": "repair-the-journey",
                  "indicator": "unaided-failure-pct",
                  "text": "More than 30% of those who try cannot finish unaided. Repair the steps where they fail before sending the next wave of users, or every wave will add to the help queue."
                }
              ],
              "actions": [
                "List who has to move, people and organisations alike, and find those who cannot do it unaided.",
                "Write onboarding, assistance, data migration and closure into the business case and its budget.",
                "Open assisted routes by phone, in person and through trusted helpers, with exemptions, before any use becomes mandatory.",
                "Move users in waves, willing groups first, and publish the take-up of each wave.",
                "Fix a closure date for the old route that depends on take-up and satisfaction, and fund the decommissioning.",
                "Measure take-up for every group as well as on average, and keep an exemption for the rest."
              ],
              "helpLink": "https://github.com/toolkit-rules/Toolkit.Rules/blob/main/docs/approaches/DLT302.md"
            }
          ],
          "others": [
            {
              "id": "DLT401",
              "title": "Create a digital marketplace, building an SME supplier ecosystem",
              "finding": 4,
              "outcome": "undecided",
              "need": {
                "value": 0.75,
                "low": 0.068181818,
                "high": 0.977272727
              },
              "coverage": 0.090909091,
              "missing": [
                "sme-digital-spend-pct",
                "supplier-concentration-pct",
                "sme-win-rate-pct",
                "new-entrant-award-pct",
                "marketplace-maturity"
              ],
              "text": "Undecided: answers cover 9.09% of the evidence and the need lies between 0.07 and 0.98. This would decide it: sme-digital-spend-pct and supplier-concentration-pct."
            }
          ],
          "faults": [],
          "notices": []
        }
        """ + "\n";
}
