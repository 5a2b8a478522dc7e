using System.Globalization;
using CsvHelper;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Toolkit.Rules.Samples.Imports;
using Toolkit.Rules.Samples.Recommending;
using Toolkit.Rules.Tables;

namespace Toolkit.Rules.Samples.Model;

/// <summary>The records of the first start: departments from published lists, and an invented one with fuller records.</summary>
internal sealed class FirstRecords(HrContext database, Recomputation recomputation, IOptions<HrOptions> options)
{
    private const string Published = "Staff lists of UK departments (transparency data on data.gov.uk, compiled by the Institute for Government). "
        + "Contains public sector information licensed under the Open Government Licence v3.0.";

    private const string PublishedList = "Published staff list";

    private const int Batch = 1000;

    /// <summary>Puts everything in, within a transaction of the caller.</summary>
    internal async Task LoadAsync(CancellationToken cancellationToken = default)
    {
        await LoadPublishedAsync(cancellationToken);
        await LoadInventedAsync(cancellationToken);
        await LoadSurveyAsync(cancellationToken);
    }

    private async Task LoadPublishedAsync(CancellationToken cancellationToken)
    {
        var names = Rows("departments.csv", new { department = "", name = "", codes_digital_work = false, remark = "" });
        var lists = Rows("organograms.csv", new { department = "", as_of = default(DateOnly), grade = "", profession = "", posts = 0, fte = 0m });
        foreach (var named in names)
        {
            var department = await DepartmentAsync(named.department, named.name, named.remark + Published, cancellationToken);
            var words = named.codes_digital_work ? new Vocabulary("{}", options.Value) : null;
            List<(Post Post, Person Person)> posts = [];
            var asOf = default(DateOnly);
            foreach (var list in lists.Where(row => row.department == named.department).GroupBy(row => row.as_of).OrderBy(list => list.Key))
            {
                (asOf, posts) = (list.Key, [.. list.SelectMany(row => StaffList.Posts(row.grade, row.profession, row.posts, row.fte, words))]);
                await recomputation.RunAsync(department, RunCause.FirstRecords, [StaffList.Records(asOf, PublishedList, posts, DigitalMeans(words))], cancellationToken);
            }
            if (posts.Count == 0)
            {
                await recomputation.RunAsync(department, RunCause.Added, cancellationToken);
                continue;
            }
            // The lists before the last have given their report; their records need not be kept.
            await DeliverAsync(Extract(DeliveryKind.Posts), posts.Select(post => post.Post), cancellationToken);
            await DeliverAsync(Extract(DeliveryKind.People), posts.Select(post => post.Person), cancellationToken);

            Extract Extract(DeliveryKind kind) =>
                new() { DepartmentId = department.Id, Kind = kind, AsOf = asOf, Source = PublishedList, DigitalMeans = DigitalMeans(words) };
        }
    }

    private async Task LoadInventedAsync(CancellationToken cancellationToken)
    {
        const string name = "Department of Lanterns and Tides (invented)";
        var department = await DepartmentAsync("lanterns", name, "Invented. No real body is described.", cancellationToken);
        var words = new Vocabulary("{}", options.Value);
        foreach (var table in HrTables.All(words))
        {
            var content = await File.ReadAllBytesAsync(PathOf("lanterns-2026-03-31", $"{table.Kind.ToString().ToLowerInvariant()}.csv"), cancellationToken);
            await DeliverAsync(department, table, words, TableFile.Open(new MemoryStream(content)), cancellationToken);
        }
        var learnt = words.ToJson();
        await database.Departments.Where(one => one.Id == department.Id).ExecuteUpdateAsync(set => set.SetProperty(one => one.Vocabulary, learnt), cancellationToken);
        await recomputation.RunAsync(department, RunCause.FirstRecords, cancellationToken);
    }

    private async Task LoadSurveyAsync(CancellationToken cancellationToken)
    {
        var departments = database.Departments.ToDictionary(department => department.Code, department => (int?)department.Id);
        database.AddRange(Rows("people-survey-2023.csv", new { department = "", group = "", measure = "", per_cent = 0m }).Select(row => new SurveyFigure
        {
            DepartmentId = departments.GetValueOrDefault(row.department),
            Group = row.group,
            Measure = row.measure,
            PerCent = row.per_cent,
        }));
        await database.SaveChangesAsync(cancellationToken);
    }

    private async Task<Department> DepartmentAsync(string code, string name, string attribution, CancellationToken cancellationToken)
    {
        var department = database.Add(new Department { Code = code, Name = name, Attribution = attribution }).Entity;
        await database.SaveChangesAsync(cancellationToken);
        return department;
    }

    private async Task DeliverAsync(Extract extract, IEnumerable<IRecord> records, CancellationToken cancellationToken)
    {
        var delivery = await Delivery.ReplaceAsync(database, extract, cancellationToken);
        foreach (var batch in records.Chunk(Batch))
            await delivery.AddAsync(batch, cancellationToken);
        await delivery.EndAsync(cancellationToken);
    }

    private async Task DeliverAsync(Department department, IHrTable table, Vocabulary words, TableFile file, CancellationToken cancellationToken)
    {
        var asOf = new DateOnly(2026, 3, 31);
        var mapping = table.Table.Propose(file);
        if (table.Table.Preview(file, mapping, asOf.ToDateTime(TimeOnly.MinValue)) is { Problems: { Count: > 0 } problems })
            throw new InvalidDataException($"The first records of {table.Kind} have {problems.Count} problems, first {problems[0]}.");
        // A file of few people does not hold every grade: those of the people hold for it.
        words.Learn(mapping);
        var extract = new Extract
        {
            DepartmentId = department.Id,
            Kind = table.Kind,
            AsOf = asOf,
            Source = "Invented HR system",
            DigitalMeans = StandingWords.Of(mapping, HrFields.Digital),
            SeniorMeans = StandingWords.Of(mapping, HrFields.Senior),
        };
        await DeliverAsync(extract, table.Records(file, mapping, asOf.ToDateTime(TimeOnly.MinValue)), cancellationToken);
    }

    private string? DigitalMeans(Vocabulary? words) => words is null ? null : StandingWords.Of(options.Value.DigitalProfessions);

    private static string PathOf(params string[] parts) => Path.Combine([AppContext.BaseDirectory, "Data", .. parts]);

    private static List<T> Rows<T>(string file, T shape)
    {
        using var csv = new CsvReader(new StreamReader(PathOf(file)), CultureInfo.InvariantCulture);
        return [.. csv.GetRecords(shape)];
    }
}
