using Toolkit.Rules.Analysis;
using Toolkit.Rules.Comparisons;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Ranking;
using Toolkit.Rules.Reports;
using Toolkit.Rules.Rules;
using Toolkit.Rules.Tests.Reports;

namespace Toolkit.Rules.Tests;

/// <summary>Approaches do not apply below a size.</summary>
public sealed class RecommendationEngineSizeTests
{
    private static readonly RecommendationEngine Engine = RecommendationEngine.CreateDefault();

    private static readonly OrganisationProfile Council = Worst(OrganisationKind.LocalGovernment).WithStaff(400);

    private static readonly OrganisationProfile Ministry = Worst(OrganisationKind.Department).WithStaff(350);

    [Fact]
    public void Recommend_CouncilOf400AtItsWorst_IsNotToldToFoundAnAcademy()
    {
        var academy = Engine.Recommend(Council).Others.Single(other => other.Id == "DLT503");

        Assert.Equal(Outcome.NotApplicable, academy.Outcome);
        Assert.Equal(
            "Not below 3,000 staff, and there are 400. Below 3,000 staff there is less than one course a week, so a council buys seats in a shared academy.",
            academy.Text);
        Assert.Null(academy.Place);
    }

    [Fact]
    public void Recommend_CouncilOf400AtItsWorst_BeginsWithWhatItCanDoItself()
    {
        var report = Engine.Recommend(Council);

        Assert.Equal(
            ["DLT103", "DLT403", "DLT501", "DLT502", "DLT503", "DLT601", "DLT602", "DLT603"],
            report.Others.Where(other => other.Outcome == Outcome.NotApplicable).Select(other => other.Id));
        Assert.Equal(Lever.Own, report.Recommendations[0].Lever);
        Assert.Equal(13, report.Recommendations.Count);
    }

    [Fact]
    public void Recommend_AtTheFloor_Applies() =>
        Assert.Contains(Engine.Recommend(Council.WithStaff(3000)).Recommendations, item => item.Id == "DLT503");

    [Fact]
    public void Recommend_BelowAFloor_LeavesLeverageAndConditionsToTheOthers()
    {
        // DLT201 requires DLT103, and DLT103 is helped by DLT703; both as if DLT103 did not apply to the kind.
        var (with, without) = (Engine.Recommend(Council.WithStaff(1000)), Engine.Recommend(Council));

        Assert.Equal(0, Value(with, "DLT201", Criterion.Readiness));
        Assert.Equal(1, Value(without, "DLT201", Criterion.Readiness));
        Assert.True(Value(with, "DLT703", Criterion.Leverage) > Value(without, "DLT703", Criterion.Leverage));
    }

    [Fact]
    public void Recommend_DigitalStaffStated_AreHeldAgainstTheFloorThatStandsForThem()
    {
        Assert.Equal(Outcome.NotApplicable, Engine.Recommend(Ministry).Others.Single(other => other.Id == "DLT501").Outcome);
        Assert.Contains(Engine.Recommend(Ministry.WithStaff(350, 115)).Recommendations, item => item.Id == "DLT501");
    }

    [Fact]
    public void Recommend_FewDigitalStaffOfMany_NamesTheirNumber() =>
        Assert.Equal(
            "Not below 30 digital staff, and there are 29. Below about 30 digital staff, or 600 staff at 5%, a department adopts the roles of others.",
            Engine.Recommend(Ministry.WithStaff(9000, 29)).Others.Single(other => other.Id == "DLT501").Text);

    [Fact]
    public void Notices_SizeNotStated_NameTheApproachesThatHaveAFloor()
    {
        var report = Engine.Recommend(Worst(OrganisationKind.Department));

        Assert.Equal(21, report.Recommendations.Count);
        var notice = Assert.Single(report.Notices);
        Assert.Equal(NoticeKind.SizeNotStated, notice.Kind);
        Assert.Equal(
            "The number of staff is not stated. These approaches do not apply below a size, and are taken as if the organisation were large enough: "
                + "DLT501, DLT502, DLT503, DLT602 and DLT603.",
            notice.Text);
        Assert.Equal(report.Notices, JsonReport.Parse(JsonReport.ToJson(report)).Notices);
    }

    [Fact]
    public void Notices_OnlyDigitalStaffStated_NameTheFloorsThatAreAboutAllStaff() =>
        Assert.EndsWith(
            ": DLT503.", Assert.Single(Engine.Recommend(Worst(OrganisationKind.Department).WithStaff(null, 40)).Notices).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData(OrganisationKind.Department, 100)]
    [InlineData(OrganisationKind.Government, null)]
    public void Notices_SizeStatedOrOfNoMatter_AreNone(OrganisationKind kind, int? staff) =>
        Assert.Empty(Engine.Recommend(Worst(kind).WithStaff(staff)).Notices);

    [Fact]
    public void WithStaff_WhatIf_IsTheReportOfThatSizeAndListsTheChange()
    {
        var scenario = Engine.Assess(Worst(OrganisationKind.LocalGovernment)).WithStaff(400);

        Assert.Equal(JsonReport.ToJson(Engine.Recommend(Council)), JsonReport.ToJson(scenario.Report));
        var changes = scenario.Changes();
        Assert.Equal(400, changes.Staff!.After);
        Assert.Null(changes.Staff.Before);
        Assert.Null(changes.DigitalStaff);
        Assert.Contains(changes.Approaches, change => change.Id == "DLT503" && change.After.Outcome == Outcome.NotApplicable);
    }

    [Fact]
    public void WithStaff_InAReport_IsSaidAndReadBack()
    {
        var report = Engine.Assess(Worst(OrganisationKind.LocalGovernment)).WithStaff(400, 12).ReportWith(new AnalysisRequest { Changes = true });

        var text = MarkdownReport.ToMarkdown(report);
        Assert.Contains("staff: 400 instead of none", text, StringComparison.Ordinal);
        Assert.Contains("digital staff: 12 instead of none", text, StringComparison.Ordinal);
        Assert.Contains("Staff: 400", text, StringComparison.Ordinal);
        Assert.Equal(JsonReport.ToJson(report), JsonReport.ToJson(JsonReport.Parse(JsonReport.ToJson(report))));
    }

    [Fact]
    public void Compare_OtherSize_IsACauseOfWhatAppliesNoMore()
    {
        var comparison = ReportComparison.Between(Engine.Recommend(Council.WithStaff(5000, 200)), Engine.Recommend(Council.WithStaff(400, 12)));

        Assert.Equal(
            [ComparedSetting.Staff, ComparedSetting.DigitalStaff], comparison.Settings.Select(change => change.Setting));
        Assert.Equal(
            [new OutcomeCause { Kind = CauseKind.Organisation }],
            comparison.Approaches.Single(change => change.Id == "DLT503").OutcomeCauses);
    }

    [Fact]
    public void NextQuestions_BelowAFloor_AskNothingAboutIt()
    {
        var empty = ReportSamples.Empty(OrganisationKind.LocalGovernment);
        bool Asks(OrganisationProfile profile) => Engine.Assess(profile).NextQuestions(new InterviewOptions { Top = 20 }).Questions
            .Any(question => question.Indicator == DigitalWorkforceIndicators.AcademyMaturity.Key);

        Assert.True(Asks(empty));
        Assert.False(Asks(empty.WithStaff(400)));
    }

    private static double Value(RecommendationReport report, string id, Criterion criterion) =>
        report.Recommendations.Single(item => item.Id == id).Contributions.Single(part => part.Criterion == criterion).Value;

    private static OrganisationProfile Worst(OrganisationKind kind) => ReportSamples.Every(kind, evidence => evidence.Worst);
}
