using System.Globalization;
using CsvHelper;
using Toolkit.Rules.Samples.Imports;
using Toolkit.Rules.Samples.Recommending;

namespace Toolkit.Rules.Samples.Model;

/// <summary>What the tool holds on its first start: departments from published lists, and an invented one with fuller records.</summary>
internal sealed class FirstRecords(HrContext database, Recomputation recomputation)
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
            List<(Post Post, Person Person)> posts = [];
            var asOf = default(DateOnly);
            foreach (var list in lists.Where(row => row.department == named.department).GroupBy(row => row.as_of).OrderBy(list => list.Key))
            {
                (asOf, posts) = (list.Key, [.. list.SelectMany(row => StaffList.Posts(row.grade, row.profession, row.posts, row.fte))]);
                await recomputation.RunAsync(department, RunCause.FirstRecords, [StaffList.Records(asOf, PublishedList, named.codes_digital_work, posts)], cancellationToken);
            }
            // The lists before the last have given their report; their records need not be kept.
            await DeliverAsync(Extract(DeliveryKind.Posts), posts.Select(post => post.Post), cancellationToken);
            await DeliverAsync(Extract(DeliveryKind.People), posts.Select(post => post.Person), cancellationToken);

            Extract Extract(DeliveryKind kind) =>
                new() { DepartmentId = department.Id, Kind = kind, AsOf = asOf, Source = PublishedList, CodesDigitalWork = named.codes_digital_work };
        }
    }

    private async Task LoadInventedAsync(CancellationToken cancellationToken)
    {
        const string name = "Department of Lanterns and Tides (invented)";
        var department = await DepartmentAsync("lanterns", name, "Invented. No real body is described.", cancellationToken);
        foreach (var table in RecordTable.All)
        {
            var problems = new ImportProblems();
            var content = await File.ReadAllBytesAsync(PathOf("lanterns-2026-03-31", $"{table.Kind.ToString().ToLowerInvariant()}.csv"), cancellationToken);
            var mapping = ColumnMapping.Propose(table, new CsvFile(content, problems).Headings());
            var records = new RecordReading(table, mapping, problems).Read(content);
            await DeliverAsync(new() { DepartmentId = department.Id, Kind = table.Kind, AsOf = new(2026, 3, 31), Source = "Invented HR system" }, records, cancellationToken);
            if (problems.Count > 0)
                throw new InvalidDataException($"The first records of {table.Kind} have {problems.Count} problems, first {problems.First[0]}.");
        }
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

    private static string PathOf(params string[] parts) => Path.Combine([AppContext.BaseDirectory, "Data", .. parts]);

    private static List<T> Rows<T>(string file, T shape)
    {
        using var csv = new CsvReader(new StreamReader(PathOf(file)), CultureInfo.InvariantCulture);
        return [.. csv.GetRecords(shape)];
    }
}
