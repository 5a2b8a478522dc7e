using Toolkit.Rules.Samples.Model;

namespace Toolkit.Rules.Samples.Imports;

/// <summary>What departments run: a line for each system.</summary>
internal sealed class SystemsListFile : ImportFile
{
    internal override FileKind Kind => FileKind.SystemsList;

    internal override string Title => "Systems list of one or more departments, at one day";

    internal override IReadOnlyList<string> Columns { get; } = ["as_of", "portfolio", "department", "system_id", "system"];

    internal override IReadOnlyList<string> MayHave { get; } =
    [
        "vendor", "product", "version", "support_end", "legacy", "critical", "in_use_since", "owner", "risk_score", "red", "replacement_funded", "run_cost",
    ];

    internal override ImportContent? Read(CsvTable table, string fileName, IReadOnlyList<Portfolio> portfolios)
    {
        var departments = portfolios.ToDictionary(portfolio => portfolio.Code, portfolio => new KnownDepartments(portfolio.Departments), StringComparer.OrdinalIgnoreCase);
        var lists = new SortedDictionary<int, SystemsList>();
        var keys = new HashSet<(int Department, string System)>();
        DateOnly? asOf = null;
        foreach (var line in table.Lines(Columns))
        {
            var day = line.Day("as_of");
            asOf ??= day;
            if (line["as_of"].Length == 0 || (day is not null && day != asOf))
                line.Refuse("as_of", "one day such as 2026-03-31, the same in all lines");
            var system = Read(line);
            if (!departments.TryGetValue(line["portfolio"], out var known))
                line.Refuse("portfolio", string.Join(", ", departments.Keys));
            if (known?.Find(line, "department") is not { } department || asOf is not { } date)
                continue;
            if (!keys.Add((department.Id, system.Key)))
                line.Refuse("system_id", "every system of a department once");
            (lists.TryGetValue(department.Id, out var list) ? list : lists[department.Id] = New(department, date, fileName)).Systems.Add(system);
        }
        return new SystemsContent([.. lists.Values]);
    }

    private static SystemsList New(Department department, DateOnly asOf, string fileName) => new() { DepartmentId = department.Id, AsOf = asOf, FileName = fileName };

    private static InformationSystem Read(CsvLine line) => new()
    {
        Key = line.Name("system_id"),
        Name = line.Name("system"),
        Vendor = line.OptionalName("vendor"),
        Product = line.OptionalName("product"),
        Version = line.OptionalName("version"),
        SupportEnd = line.Day("support_end"),
        IsLegacy = line.YesNo("legacy"),
        IsCritical = line.YesNo("critical"),
        InUseSince = line.Day("in_use_since"),
        HasOwner = line.YesNo("owner"),
        HasRiskScore = line.YesNo("risk_score"),
        IsRed = line.YesNo("red"),
        IsReplacementFunded = line.YesNo("replacement_funded"),
        RunCost = line.Amount("run_cost"),
    };
}
