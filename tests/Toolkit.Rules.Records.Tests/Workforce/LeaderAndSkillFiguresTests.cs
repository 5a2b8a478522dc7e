using Toolkit.Rules.Indicators;
using static Toolkit.Rules.Indicators.LeaderEngagementIndicators;
using static Toolkit.Rules.Records.Tests.RecordSetSteps;

namespace Toolkit.Rules.Records.Tests;

public sealed class LeaderAndSkillFiguresTests
{
    [Fact]
    public void LeaderShares_GroupOpenForMostPeople_AreUnknown() => Assert.Equal(NotComputedReason.TooManyUnstated, Workforce()
        .With(12, new StaffRecord { IsHeadOfOrganisation = true, HasDigitalObjective = true })
        .With(13, new StaffRecord())
        .Compute()[HeadsWithDigitalObjectives]!.Reason);

    [Theory]
    [InlineData("heads-with-digital-objectives", 25)]
    [InlineData("leader-objective-link-pct", 25)]
    [InlineData("top-team-delivery-experience", 50)]
    [InlineData("leaders-in-contact-with-users", 75)]
    [InlineData("programme-leaders-with-coach", 50)]
    public void LeaderShares_GroupsStatedForEverybody_AreComputed(string key, double expected)
    {
        var answers = Workforce()
            .Add(Enumerable.Range(0, 40), number => new StaffRecord
            {
                IsHeadOfOrganisation = number < 20,
                HasDigitalObjective = number < 5,
                IsInTopTeam = number < 12,
                HasDeliveryExperience = number < 6,
                MetUsersLastYear = number < 9,
                LeadsMajorProgramme = number < 10,
                HasCoach = number < 5,
            })
            .Compute();

        Assert.Equal(expected, answers[IndicatorCatalogue.Find(key)!]!.Value);
    }

    [Fact]
    public void DigitalLeaderTenure_YearsInPost_IsTheMedian() => Assert.Equal(2, Workforce()
        .With(5, new StaffRecord { LeadsMajorProgramme = true, PostStart = AsOf.AddYears(-1) })
        .With(1, new StaffRecord { LeadsMajorProgramme = true, PostStart = AsOf.AddYears(-2) })
        .With(5, new StaffRecord { LeadsMajorProgramme = true, PostStart = AsOf.AddYears(-9) })
        .With(90, new StaffRecord { LeadsMajorProgramme = false, PostStart = AsOf.AddYears(-30) })
        .Compute()[DigitalLeaderTenure]!.Value);

    [Fact]
    public void CriticalSkillsWithoutDepth_SkillsOfTheListAndOfPeople_NeedTwoPeopleOfOnesOwn()
    {
        var answer = Workforce(new WorkforceOptions { CriticalSkills = ["COBOL", "Java", "Networks", "Design"] })
            .With(1, new StaffRecord { CriticalSkills = ["Java", "Java"] })
            .With(2, new StaffRecord { CriticalSkills = ["Networks"] })
            .With(2, new StaffRecord { CriticalSkills = ["Design"], Employment = Employment.Contractor })
            .With(2, new StaffRecord { CriticalSkills = ["Rust"] })
            .With(20, new StaffRecord { CriticalSkills = [] })
            .Compute()[LeadershipCadreIndicators.CriticalSkillsWithoutDepth]!;

        Assert.Equal(60, answer.Value);
        Assert.Equal(20L, answer.Records); // COBOL, Java and Design of five
    }

    [Fact]
    public void DigitalCommercialSkillShare_CommercialStaff_CountsThoseWhoHaveIt() => Assert.Equal(5, Workforce()
        .With(1, new StaffRecord { IsCommercial = true, HasDigitalCommercialSkill = true })
        .With(19, new StaffRecord { IsCommercial = true, HasDigitalCommercialSkill = false })
        .With(50, new StaffRecord { IsCommercial = false, HasDigitalCommercialSkill = true })
        .Compute()[FinanceAndGovernanceIndicators.DigitalCommercialSkillShare]!.Value);
}
