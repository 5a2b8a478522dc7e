using Toolkit.Rules.Profiles;
using Toolkit.Rules.Records;

namespace Toolkit.Rules.Properties.Generators;

/// <summary>Workforce records of one organisation.</summary>
public sealed record RecordCase(
    IReadOnlyList<StaffRecord> Staff,
    IReadOnlyList<PositionRecord> Positions,
    IReadOnlyList<CampaignRecord> Campaigns,
    IReadOnlyList<LearningRecord> Learning,
    IReadOnlyList<SecondmentRecord> Secondments)
{
    private static readonly WorkforceOptions Options = new()
    {
        KeptProblems = 5,
        MarketPay = new Dictionary<string, decimal> { ["Architect"] = 100_000 },
        CriticalSkills = ["COBOL"],
    };

    internal static OrganisationProfile Organisation { get; } =
        OrganisationProfile.Create("some", "Some department", OrganisationKind.Department, RecordDraw.AsOf, "GBP");

    internal static WorkforceRecords Empty => new("Records", RecordDraw.AsOf, Options);

    internal DateTime AsOf { get; init; } = RecordDraw.AsOf;

    /// <summary>Who the people are: their places in the case this one was taken from.</summary>
    internal IReadOnlyList<int> StaffPlaces { get; init; } = [.. Enumerable.Range(0, Staff.Count)];

    /// <summary>The same of the campaigns.</summary>
    internal IReadOnlyList<int> CampaignPlaces { get; init; } = [.. Enumerable.Range(0, Campaigns.Count)];

    internal RecordCase Doubled => new(
        [.. Staff, .. Staff.Select(record => record with { Key = record.Key + "'" })],
        [.. Positions, .. Positions.Select(record => record with { Key = record.Key + "'" })],
        [.. Campaigns, .. Campaigns.Select(record => record with { Key = record.Key + "'" })],
        [.. Learning, .. Learning],
        [.. Secondments, .. Secondments.Select(record => record with { Key = record.Key + "'" })]);

    internal RecordCase Without(RecordField field) => this with
    {
        Staff = [.. Staff.Select(field.Without)],
        Positions = [.. Positions.Select(field.Without)],
        Campaigns = [.. Campaigns.Select(field.Without)],
        Learning = [.. Learning.Select(field.Without)],
        Secondments = [.. Secondments.Select(field.Without)],
    };

    /// <summary>Every record as a step that adds it.</summary>
    internal IReadOnlyList<Action<WorkforceRecords>> Steps =>
    [
        .. Staff.Select(record => (Action<WorkforceRecords>)(set => set.Add(record))),
        .. Positions.Select(record => (Action<WorkforceRecords>)(set => set.Add(record))),
        .. Campaigns.Select(record => (Action<WorkforceRecords>)(set => set.Add(record))),
        .. Learning.Select(record => (Action<WorkforceRecords>)(set => set.Add(record))),
        .. Secondments.Select(record => (Action<WorkforceRecords>)(set => set.Add(record))),
    ];

    /// <inheritdoc />
    public override string ToString() => $"{Staff.Count} staff, {Positions.Count} positions, {Campaigns.Count} campaigns, {Learning.Count} courses, {Secondments.Count} secondments";

    internal static ComputedAnswers Computed(IEnumerable<Action<WorkforceRecords>> steps) => Computed(Empty, steps);

    internal ComputedAnswers Compute() => Computed(new WorkforceRecords("Records", AsOf, Options), Steps);

    /// <summary>Some of the people and campaigns, who stay who they are.</summary>
    internal RecordCase Only(Func<int, bool> isPersonOf, Func<int, bool> isCampaignOf)
    {
        var people = Enumerable.Range(0, Staff.Count).Where(isPersonOf).ToList();
        var campaigns = Enumerable.Range(0, Campaigns.Count).Where(isCampaignOf).ToList();
        return this with
        {
            Staff = [.. people.Select(place => Staff[place])],
            StaffPlaces = people,
            Campaigns = [.. campaigns.Select(place => Campaigns[place])],
            CampaignPlaces = campaigns,
        };
    }

    internal bool IsStaffInPost(StaffRecord person) =>
        person.Employment != Employment.Contractor && !(person.ServiceEnd < AsOf.AddDays(1)) && !(person.ServiceStart >= AsOf.AddDays(1));

    internal bool IsEndedDigitalOfTheYear(CampaignRecord campaign) =>
        campaign.IsDigital == true && campaign.AdvertisedOn >= AsOf.AddDays(1).AddYears(-1) && campaign.AdvertisedOn < AsOf.AddDays(1)
        && campaign.Outcome is not (null or CampaignOutcome.Open);

    private static ComputedAnswers Computed(WorkforceRecords set, IEnumerable<Action<WorkforceRecords>> steps)
    {
        foreach (var step in steps)
            step(set);
        return set.Compute();
    }

    /// <summary>Everything a host can see of the answers.</summary>
    internal static string Dump(ComputedAnswers answers) => string.Join("\n",
    [
        .. answers.All.Select(answer => $"{answer.Indicator} {answer.Kind} {answer.Value:R} {answer.Reason} {answer.Records} {answer.Unstated} {answer.Text}"),
        .. answers.Problems.Select(problem => $"{problem.Kind} {problem.Key} {problem.Text}"),
        $"{answers.LeftOut}",
    ]);
}
