using FsCheck.Xunit;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Properties.Generators;
using Toolkit.Rules.Records;
using static Toolkit.Rules.Indicators.DigitalWorkforceIndicators;

namespace Toolkit.Rules.Properties;

/// <summary>
/// Somebody who knows every published figure exactly, without rounding, subtracts one group from another: never is a group of fewer than
/// ten left. The groups are formed here from the records themselves.
/// </summary>
[Properties(Arbitrary = [typeof(RecordArbitraries)], MaxTest = 500, QuietOnSuccess = true)]
public sealed class Property13SmallGroups
{
    [Property]
    public void Compute_GroupsOfThePublishedFigures_AreLargeAndDifferByManyOrNobody(RecordCase records)
    {
        var published = records.Compute().Computed.Select(answer => answer.Indicator).ToHashSet();
        var answerable = Groups(records).Where(group => published.Contains(group.Question)).ToList();

        Assert.All(answerable, group => Assert.True(group.Members.Count >= RecordOptions.LeastSmallestGroup, $"{group.Question}: {group.Members.Count}"));
        foreach (var one in answerable)
            foreach (var other in answerable.Where(other => other.About == one.About && other.Members.IsSubsetOf(one.Members)))
                Assert.False(
                    one.Members.Count - other.Members.Count is > 0 and < RecordOptions.LeastSmallestGroup,
                    $"{one.Question} less {other.Question} leaves {one.Members.Count - other.Members.Count}");
    }

    [Property]
    public void BesideParts_WholeAndItsParts_LeaveNoSmallRemainder(RecordCase records, Choice choice)
    {
        var dice = choice.Dice();
        var parts = records.Staff.Select(person => (person, Part: dice.OneOf(0, 1, 1, 1, 2, 2, 2, 2, 2))).GroupBy(pair => pair.Part)
            .Select(part => (records with { Staff = [.. part.Select(pair => pair.person)] }).Compute()).ToList();
        var whole = records.Compute().BesideParts(parts);

        Assert.All(whole.Computed.Where(answer => answer.People > 0), answer =>
        {
            var rest = answer.People - parts.Sum(part => part[answer.Indicator]!.People);
            Assert.False(Math.Abs(rest) is > 0 and < RecordOptions.LeastSmallestGroup, $"{answer.Indicator}: {rest}");
        });
    }

    [Property]
    public void Compute_NumbersOfPeople_AreLowered(RecordCase records) =>
        Assert.All(records.Compute().Computed, answer => Assert.True(
            answer.Records is 1 or 10 or 20 or 50 or 100 or 200 && answer.Unstated is 0 or 1 or 10 or 20 or 50 or 100, $"{answer.Indicator}: {answer.Records}"));

    private static IEnumerable<(Indicator Question, string About, HashSet<int> Members)> Groups(RecordCase records)
    {
        HashSet<int> People(Func<StaffRecord, bool> belongs) =>
            [.. Enumerable.Range(0, records.Staff.Count).Where(place => IsStaffInPost(records.Staff[place]) && belongs(records.Staff[place]))];

        bool SaysGender(StaffRecord person) => person.Gender is Gender.Woman or Gender.Man or Gender.Other;

        yield return (WomenShare, "gender", People(person => SaysGender(person) && person.IsDigital == true));
        yield return (WomenShareSenior, "gender", People(person => SaysGender(person) && person.IsDigital == true && person.IsSenior == true));
        // The gap tells the share of all staff to whoever knows that of digital staff.
        yield return (GenderGap, "gender", People(SaysGender));
        yield return (LeadershipCadreIndicators.SeniorExpertShare, "reports", People(person => person.IsDigital == true && person.IsSenior == true && person.HasDirectReports is not null));
        // Who is known to be trained or not is plain only where no course leaves anything open.
        if (records.Staff.SelectMany(person => person.Learning ?? []).All(course => course is { IsDigital: not null, Hours: not null, StartedOn: not null }))
        {
            yield return (NoRecentTraining, "training", People(person => person.Learning is not null));
            yield return (NonDigitalStaffTrained, "training", People(person => person.Learning is not null && person.IsDigital == false));
        }
        foreach (var (question, isSenior) in ((Indicator, bool)[])[(FailedCampaignRate, false), (LeadershipCadreIndicators.SeniorFailedCampaignRate, true)])
            yield return (question, "campaign", [.. Enumerable.Range(0, records.Campaigns.Count).Where(place => IsEndedDigitalOfTheYear(records.Campaigns[place])
                && (!isSenior || records.Campaigns[place].IsSenior == true))]);
    }

    private static bool IsStaffInPost(StaffRecord person) =>
        person.Employment != Employment.Contractor
        && !(person.ServiceEnd < RecordDraw.AsOf.AddDays(1)) && !(person.ServiceStart >= RecordDraw.AsOf.AddDays(1));

    private static bool IsEndedDigitalOfTheYear(CampaignRecord campaign) =>
        campaign.IsDigital == true && campaign.AdvertisedOn >= RecordDraw.AsOf.AddDays(1).AddYears(-1)
        && campaign.Outcome is not (null or CampaignOutcome.Open);
}
