using Microsoft.EntityFrameworkCore;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Records;
using Toolkit.Rules.Reports;
using Toolkit.Rules.Samples.Answers;
using Toolkit.Rules.Samples.Model;

namespace Toolkit.Rules.Samples.Recommending;

/// <summary>Computes the report of a department from its records and its typed answers, and stores it, within a transaction of the caller.</summary>
internal sealed class Recomputation(HrContext database, StoredRecords stored, Embedding embedding, TimeProvider clock)
{
    internal async Task RunAsync(Department department, RunCause cause, CancellationToken cancellationToken) =>
        await RunAsync(department, cause, await stored.ReadAsync(department.Id, cancellationToken), cancellationToken);

    /// <summary>The same for records that are not, or not yet, in the database.</summary>
    internal async Task RunAsync(Department department, RunCause cause, IReadOnlyList<DepartmentRecords> records, CancellationToken cancellationToken)
    {
        var typed = await database.TypedAnswers.AsNoTracking()
            .Where(answer => answer.DepartmentId == department.Id && answer.Text != null).ToListAsync(cancellationToken);
        var days = await AsShownAsync(department.Id, records, cancellationToken);
        var asOf = days.Select(day => DateOnly.FromDateTime(day.AsOf)).Concat(typed.Select(answer => answer.AnsweredOn))
            .DefaultIfEmpty(await EmptyDayAsync(department.Id, cancellationToken)).Max();
        var yielding = typed.Where(answer => answer.YieldsToRecords).Select(answer => answer.Indicator).ToHashSet();
        var profile = Combine(TypedProfile.Of(department, asOf, typed), yielding, days);
        await StoreAsync(department, cause, profile, Figures(days), cancellationToken);
    }

    /// <summary>The day of a report without any records and answers: that of the report before, so that the night brings no news, or today.</summary>
    private async Task<DateOnly> EmptyDayAsync(int departmentId, CancellationToken cancellationToken) =>
        await database.Reports.Where(report => report.DepartmentId == departmentId).OrderByDescending(report => report.Id)
            .Select(report => (DateOnly?)report.AsOf).FirstOrDefaultAsync(cancellationToken) ?? DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);

    /// <summary>
    /// The answers of the records of each day, the latest first. Every report is kept, so whoever left since the one before would show in the
    /// difference: the library keeps the earlier figure where it was about few people more or less.
    /// </summary>
    private async Task<IReadOnlyList<ComputedAnswers>> AsShownAsync(int departmentId, IReadOnlyList<DepartmentRecords> records, CancellationToken cancellationToken)
    {
        var departments = database.Departments.Where(department => department.Id == departmentId);
        var shown = DisclosureHistory.FromJson(await departments.Select(department => department.DisclosureHistory).SingleAsync(cancellationToken));
        var days = new List<ComputedAnswers>();
        foreach (var day in records.Select(embedding.Count).OrderBy(day => day.AsOf))
        {
            days.Insert(0, day.After(shown));
            shown = shown.With(days[0]);
        }
        var json = shown.ToJson();
        await departments.ExecuteUpdateAsync(set => set.SetProperty(department => department.DisclosureHistory, json), cancellationToken);
        return days;
    }

    /// <summary>
    /// Typed answers first: the library keeps them against any computed one. Those that a person told to yield are taken out where the records
    /// have a figure, and stay in the database.
    /// </summary>
    private static OrganisationProfile Combine(OrganisationProfile typed, HashSet<string> yielding, IReadOnlyList<ComputedAnswers> days)
    {
        var profile = typed;
        foreach (var answer in days.SelectMany(day => day.Computed).Where(answer => yielding.Contains(answer.Indicator.Key)))
            profile = profile.Without(answer.Indicator);
        // The latest day comes first, and what it answers an earlier one does not change.
        return days.Aggregate(profile, (known, day) => day.ApplyTo(known).Profile);
    }

    /// <summary>The figures of the records for each question: that of the latest day that has one, or why the latest day has none.</summary>
    private static List<ComputedFigure> Figures(IReadOnlyList<ComputedAnswers> days) =>
    [
        .. days.SelectMany(day => day.All)
            .Where(answer => WorkforceQuestions.Find(answer.Indicator.Key) is not null)
            .GroupBy(answer => answer.Indicator)
            .Select(said => said.OrderByDescending(answer => answer.IsComputed).ThenBy(answer => answer.Reason == NotComputedReason.NoRecords).First())
            .Select(answer => new ComputedFigure
            {
                Indicator = answer.Indicator.Key,
                Value = answer.Value,
                Source = answer.Source,
                AsOf = DateOnly.FromDateTime(answer.AsOf),
                Records = answer.Records,
                Text = answer.Text,
            }),
    ];

    private async Task StoreAsync(Department department, RunCause cause, OrganisationProfile profile, List<ComputedFigure> figures, CancellationToken cancellationToken)
    {
        var report = new StoredReport
        {
            DepartmentId = department.Id,
            AsOf = DateOnly.FromDateTime(profile.AsOf),
            Profile = ProfileDocument.ToJson(profile),
            Report = JsonReport.ToJson(embedding.Recommend(profile)),
            Figures = figures,
        };
        var last = await database.Reports.Include(stored => stored.Figures)
            .Where(stored => stored.DepartmentId == department.Id).OrderByDescending(stored => stored.Id).FirstOrDefaultAsync(cancellationToken);
        var isNew = last is null || last.Profile != report.Profile || last.Report != report.Report || !Said(last).SequenceEqual(Said(report));
        (isNew ? report : last!).Runs.Add(new() { At = clock.GetUtcNow().UtcDateTime, Cause = cause });
        if (isNew)
            database.Add(report);
        await database.SaveChangesAsync(cancellationToken);
    }

    private static IEnumerable<(string, double?, string, DateOnly, long, string)> Said(StoredReport report) => report.Figures
        .OrderBy(figure => figure.Indicator, StringComparer.Ordinal)
        .Select(figure => (figure.Indicator, figure.Value, figure.Source, figure.AsOf, figure.Records, figure.Text));
}
