using Toolkit.Rules.Approaches;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Rules;
using Toolkit.Rules.Texts;

namespace Toolkit.Rules.Tests.Rules;

public sealed class ApproachOverrideTests
{
    private static readonly ApproachDescriptor Academy = ApproachCatalogue.Default.Find("DLT503")!;

    [Fact]
    public void ApplyTo_NothingSet_LeavesEveryFigureAndBasis()
    {
        var after = new ApproachOverride().ApplyTo(Academy);

        Assert.All(Enum.GetValues<OrganisationKind>(), kind => Assert.Equal(Academy.EffortFor(kind), after.EffortFor(kind)));
        Assert.All(Enum.GetValues<OrganisationKind>(), kind => Assert.Equal(Academy.EffortBasisFor(kind), after.EffortBasisFor(kind)));
        Assert.All(Enum.GetValues<OrganisationKind>(), kind => Assert.Equal(Academy.LeverFor(kind), after.LeverFor(kind)));
        Assert.Same(Academy.MonthsToFirstEffect, after.MonthsToFirstEffect);
        Assert.Equal(Academy.Finding, after.Finding);
        Assert.All(Enum.GetValues<OrganisationKind>(), kind => Assert.Equal(Academy.FloorFor(kind), after.FloorFor(kind)));
        Assert.Equal(Academy.Links.Select(link => link.ToString()), after.Links.Select(link => link.ToString()));
        Assert.Equal(Academy.Links.Select(link => link.Sentence), after.Links.Select(link => link.Sentence));
        Assert.Equal(Academy.Title, after.Title);
        Assert.Equal(Academy.HelpLink, after.HelpLink);
    }

    [Fact]
    public void ApplyTo_EffortAndMonths_AreSetByTheHost()
    {
        var after = new ApproachOverride
        {
            Effort = EffortSize.Small,
            EffortByKind = { [OrganisationKind.Agency] = EffortSize.Large },
            MonthsToFirstEffect = 12,
        }.ApplyTo(Academy);

        Assert.Equal(EffortSize.Large, after.EffortFor(OrganisationKind.Agency));
        Assert.Equal(EffortSize.Small, after.EffortFor(OrganisationKind.Government));
        Assert.Equal("set by the host", after.EffortBasisFor(OrganisationKind.Government).ToString());
        Assert.Equal("12 (set by the host)", after.MonthsToFirstEffect.ToString());
        Assert.Equal(EffortSize.Large, Academy.EffortFor(OrganisationKind.Government));
    }

    [Fact]
    public void ApplyTo_EffortOfOneKind_LeavesTheOthers()
    {
        var after = new ApproachOverride { EffortByKind = { [OrganisationKind.Agency] = EffortSize.Small } }.ApplyTo(Academy);

        Assert.Equal(EffortSize.Small, after.EffortFor(OrganisationKind.Agency));
        Assert.Equal(Basis.Host, after.EffortBasisFor(OrganisationKind.Agency));
        Assert.Equal(Academy.EffortFor(OrganisationKind.Department), after.EffortFor(OrganisationKind.Department));
        Assert.Equal("judgement, anchored on S47", after.EffortBasisFor(OrganisationKind.Department).ToString());
    }

    [Fact]
    public void ApplyTo_Preconditions_AreMovedOrLeftOut()
    {
        var after = new ApproachOverride { PreconditionThresholds = { ["hire-specialists"] = 20 }, DisabledPreconditions = { "repair-the-courses" } }
            .ApplyTo(ApproachCatalogue.Default.Preconditions["DLT503"].ToList());

        var precondition = Assert.Single(after);
        Assert.Equal("hire-specialists", precondition.Id);
        Assert.Equal("digital-vacancy-rate above 20", precondition.When.ToString());
        Assert.Equal(Basis.Host, precondition.When.Threshold.Basis);
    }

    [Fact]
    public void Problems_YesNoPrecondition_HasNoThreshold()
    {
        var yesNo = Indicator.YesNo("own-yes", RecordHolder.PersonalJudgement, new IndicatorText("Is it so?", "{0}"));
        var precondition = new Precondition("agree-first", Condition.Is(yesNo, answer: false));

        var (part, problem) = Assert.Single(new ApproachOverride { PreconditionThresholds = { ["agree-first"] = 1 } }.Problems([precondition]));

        Assert.Equal("Preconditions:agree-first:Threshold", part);
        Assert.Equal("a yes/no answer has no threshold to set; the precondition can be switched off.", problem);
        Assert.Empty(new ApproachOverride { DisabledPreconditions = { "agree-first" } }.Problems([precondition]));
    }

    [Fact]
    public void Problems_ApproachWithoutPreconditions_SaysSo()
    {
        var (part, problem) = Assert.Single(new ApproachOverride { DisabledPreconditions = { "agree-first" } }.Problems([]));

        Assert.Equal("Preconditions:agree-first", part);
        Assert.Equal("the approach has no preconditions.", problem);
    }
}
