using Toolkit.Rules.Indicators;
using Toolkit.Rules.Records;
using static Toolkit.Rules.Indicators.DigitalWorkforceIndicators;
using static Toolkit.Rules.Indicators.LeadershipCadreIndicators;

namespace Toolkit.Rules.Properties.Generators;

/// <summary>Who is behind a figure that was published, formed from the records without the library's help.</summary>
internal sealed record PublishedGroup(Indicator Question, string About, DateTime AsOf, HashSet<int> Members)
{
    /// <summary>Whether another group lies within this one and is about the same thing.</summary>
    public bool Holds(PublishedGroup other) => other.About == About && other.Members.IsSubsetOf(Members);

    /// <summary>The groups of what is new in these answers.</summary>
    internal static IReadOnlyList<PublishedGroup> Of(RecordCase records, ComputedAnswers answers)
    {
        var published = answers.Computed.Where(answer => answer.AsOf == records.AsOf).Select(answer => answer.Indicator).ToHashSet();
        return [.. All(records).Where(group => published.Contains(group.Question))];
    }

    private static IEnumerable<PublishedGroup> All(RecordCase records)
    {
        PublishedGroup People(Indicator question, string about, Func<StaffRecord, bool> belongs) => new(
            question, about, records.AsOf,
            [.. records.StaffPlaces.Where((_, index) => records.IsStaffInPost(records.Staff[index]) && belongs(records.Staff[index]))]);

        PublishedGroup Campaigns(Indicator question, Func<CampaignRecord, bool> belongs) => new(
            question, "campaign", records.AsOf,
            [.. records.CampaignPlaces.Where((_, index) => records.IsEndedDigitalOfTheYear(records.Campaigns[index]) && belongs(records.Campaigns[index]))]);

        bool SaysGender(StaffRecord person) => person.Gender is Gender.Woman or Gender.Man or Gender.Other;

        yield return People(WomenShare, "gender", person => SaysGender(person) && person.IsDigital == true);
        yield return People(WomenShareSenior, "gender", person => SaysGender(person) && person.IsDigital == true && person.IsSenior == true);
        // The gap tells the share of all staff to whoever knows that of digital staff.
        yield return People(GenderGap, "gender", SaysGender);
        yield return People(SeniorExpertShare, "reports", person => person.IsDigital == true && person.IsSenior == true && person.HasDirectReports is not null);
        // Who is known to be trained or not is plain only where no course leaves anything open.
        if (records.Staff.SelectMany(person => person.Learning ?? []).All(course => course is { IsDigital: not null, Hours: not null, StartedOn: not null }))
        {
            yield return People(NoRecentTraining, "training", person => person.Learning is not null);
            yield return People(NonDigitalStaffTrained, "training", person => person.Learning is not null && person.IsDigital == false);
        }
        yield return Campaigns(FailedCampaignRate, _ => true);
        yield return Campaigns(SeniorFailedCampaignRate, campaign => campaign.IsSenior == true);
    }
}
