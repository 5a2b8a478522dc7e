using Toolkit.Rules.Hosting;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.Tests.Hosting;

/// <content>The figures of the host for single approaches.</content>
public sealed partial class RecommendationOptionsReaderTests
{
    [Fact]
    public void Read_PartOfAnApproach_KeepsWhatWasSetBeforeWithoutTouchingIt()
    {
        var before = new ApproachOverride
        {
            Effort = EffortSize.Large,
            EffortByKind = { [OrganisationKind.Agency] = EffortSize.Small },
            MonthsToFirstEffect = 2,
            PreconditionThresholds = { ["hire-specialists"] = 30 },
            DisabledPreconditions = { "repair-the-courses" },
        };
        var options = new RecommendationOptions { ApproachOverrides = { ["DLT503"] = before } };

        RecommendationOptionsReader.Read(
            Section(("ApproachOverrides:DLT503:MonthsToFirstEffect", "7"), ("ApproachOverrides:DLT503:Preconditions:repair-the-courses:Enabled", "true")), options, []);

        var after = options.ApproachOverrides["DLT503"];
        Assert.Equal(7, after.MonthsToFirstEffect);
        Assert.Equal(EffortSize.Large, after.Effort);
        Assert.Equal(before.EffortByKind, after.EffortByKind);
        Assert.Equal(before.PreconditionThresholds, after.PreconditionThresholds);
        Assert.Empty(after.DisabledPreconditions);
        Assert.Equal(2, before.MonthsToFirstEffect);
        Assert.Equal(["repair-the-courses"], before.DisabledPreconditions);
    }

    [Theory]
    [InlineData("ApproachOverrides:DLT503", null, "ToolkitRules:ApproachOverrides:DLT503: it sets none of Effort, EffortByKind, MonthsToFirstEffect and Preconditions.")]
    [InlineData("ApproachOverrides:DLT503:Months", "3", "ToolkitRules:ApproachOverrides:DLT503:Months: there is no such key; the keys are Effort, EffortByKind, MonthsToFirstEffect, Preconditions.")]
    [InlineData("ApproachOverrides:DLT503:Effort", "huge", "ToolkitRules:ApproachOverrides:DLT503:Effort: 'huge' is not one of small, medium, large.")]
    [InlineData("ApproachOverrides:DLT503:EffortByKind:county", "small", "ToolkitRules:ApproachOverrides:DLT503:EffortByKind:county: there is no such key; the keys are government, department, agency, regional-government, local-government, public-body.")]
    [InlineData("ApproachOverrides:DLT503:EffortByKind:agency", "none", "ToolkitRules:ApproachOverrides:DLT503:EffortByKind:agency: 'none' is not one of small, medium, large.")]
    [InlineData("ApproachOverrides:DLT503:MonthsToFirstEffect", "soon", "ToolkitRules:ApproachOverrides:DLT503:MonthsToFirstEffect: 'soon' is not a number.")]
    [InlineData("ApproachOverrides:DLT503:MonthsToFirstEffect", "-1", "ToolkitRules:ApproachOverrides:DLT503:MonthsToFirstEffect: -1 is not a number of months, 0 or more.")]
    [InlineData("ApproachOverrides:dlt503:Preconditions:hire", null, "ToolkitRules:ApproachOverrides:dlt503:Preconditions:hire: it sets neither Threshold nor Enabled.")]
    [InlineData("ApproachOverrides:dlt503:Preconditions:hire:Enabled", "false", "ToolkitRules:ApproachOverrides:dlt503:Preconditions:hire: there is no such precondition; the preconditions are repair-the-courses, hire-specialists.")]
    [InlineData("ApproachOverrides:DLT503:Preconditions:hire-specialists:Enabled", "off", "ToolkitRules:ApproachOverrides:DLT503:Preconditions:hire-specialists:Enabled: 'off' is not true or false.")]
    [InlineData("ApproachOverrides:DLT503:Preconditions:hire-specialists:Threshold", "101", "ToolkitRules:ApproachOverrides:DLT503:Preconditions:hire-specialists:Threshold: 101 is not a number from 0 to 100.")]
    [InlineData("ApproachOverrides:DLT999:Effort", "small", "ToolkitRules:ApproachOverrides:DLT999: there is no such rule.")]
    public void Read_WrongFigureOfAnApproach_IsReportedWithItsFullKey(string key, string? value, string problem) =>
        Assert.Contains(problem, ProblemsOf((key, value)));
}
