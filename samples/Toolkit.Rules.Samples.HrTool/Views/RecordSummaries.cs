using Microsoft.EntityFrameworkCore;
using Toolkit.Rules.Records;
using Toolkit.Rules.Samples.Imports;
using Toolkit.Rules.Samples.Model;

namespace Toolkit.Rules.Samples.Views;

/// <summary>Counts the records of a department, so that a page can show them without showing anybody.</summary>
internal sealed class RecordSummaries(HrContext database)
{
    internal async Task<IReadOnlyList<RecordSummary>> ReadAsync(int departmentId, CancellationToken cancellationToken)
    {
        var extracts = await database.Extracts.AsNoTracking().Where(extract => extract.DepartmentId == departmentId).ToDictionaryAsync(extract => extract.Kind, cancellationToken);
        var tables = new List<RecordSummary>();
        foreach (var (kind, title) in HrTables.Titles)
        {
            var extract = extracts.GetValueOrDefault(kind);
            var (headings, groups) = Groups(kind, extract?.Id ?? 0);
            var counts = await groups.ToListAsync(cancellationToken);
            tables.Add(new(kind.ToString().ToLowerInvariant(), title, extract, IsPublic(kind) ? Wording.Number(extract?.Rows ?? 0) : Wording.People(extract?.Rows ?? 0), headings, [.. counts
                .OrderBy(count => count.Name ?? "", StringComparer.Ordinal)
                .Select(count => (count.Name ?? "not stated", Numbers(kind, count)))]));
        }
        return tables;
    }

    // Posts and campaigns are facts about a department; the others are about people.
    private static bool IsPublic(DeliveryKind kind) => kind is DeliveryKind.Posts or DeliveryKind.Campaigns;

    private static IReadOnlyList<string> Numbers(DeliveryKind kind, GroupCount count) => kind switch
    {
        DeliveryKind.Posts or DeliveryKind.Campaigns => [Wording.Number(count.All), Some(count)],
        DeliveryKind.Learning => [Wording.People(count.All), Wording.People(count.Some)],
        _ => [Wording.People(count.All)],
    };

    // A record that does not say it does not say "no".
    private static string Some(GroupCount count) =>
        count.Unsaid == count.All ? "not stated"
        : Wording.Number(count.Some) + (count.Unsaid == 0 ? "" : $" ({Wording.Number(count.Unsaid)} not stated)");

    private (string[] Headings, IQueryable<GroupCount> Groups) Groups(DeliveryKind kind, int extract) => kind switch
    {
        DeliveryKind.People => (["Profession", "People in post"], database.People.Where(person => person.ExtractId == extract && person.LeftOn == null)
            .GroupBy(person => person.Profession).Select(group => new GroupCount(group.Key, group.Count(), 0, 0))),
        DeliveryKind.Posts => (["Profession", "Posts", "Of these vacant"], database.Posts.Where(post => post.ExtractId == extract)
            .GroupBy(post => post.Profession)
            .Select(group => new GroupCount(group.Key, group.Count(), group.Count(post => post.IsVacant == true), group.Count(post => post.IsVacant == null)))),
        DeliveryKind.Campaigns => (["Profession", "Campaigns", "Of these with an appointment"], database.Campaigns.Where(campaign => campaign.ExtractId == extract)
            .GroupBy(campaign => campaign.Profession)
            .Select(group => new GroupCount(
                group.Key, group.Count(), group.Count(campaign => campaign.Outcome == CampaignOutcome.Appointed), group.Count(campaign => campaign.Outcome == null)))),
        DeliveryKind.Learning => (["Course", "Begun", "Completed"], database.CourseRecords.Where(record => record.ExtractId == extract)
            .GroupBy(record => record.Course).Select(group => new GroupCount(group.Key, group.Count(), group.Count(record => record.CompletedOn != null), 0))),
        _ => (["Direction", "Secondments"], database.Secondments.Where(secondment => secondment.ExtractId == extract).GroupBy(secondment => secondment.IsInward)
            .Select(group => new GroupCount(group.Key == null ? null : group.Key == true ? "from elsewhere" : "to elsewhere", group.Count(), 0, 0))),
    };

    private sealed record GroupCount(string? Name, int All, int Some, int Unsaid);
}
