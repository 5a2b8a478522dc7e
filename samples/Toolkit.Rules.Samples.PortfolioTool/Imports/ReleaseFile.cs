using Toolkit.Rules.Samples.Model;

namespace Toolkit.Rules.Samples.Imports;

/// <summary>A file that holds all programmes of one portfolio at one day.</summary>
internal abstract class ReleaseFile : ImportFile
{
    /// <summary>The code of the portfolio it belongs to.</summary>
    internal abstract string Portfolio { get; }

    /// <summary>The heading of the column that names the department.</summary>
    private protected virtual string DepartmentColumn => "department";

    internal sealed override ImportContent? Read(CsvTable table, string fileName, IReadOnlyList<Model.Portfolio> portfolios)
    {
        var portfolio = portfolios.Single(known => known.Code == Portfolio);
        var departments = new KnownDepartments(portfolio.Departments);
        var programmes = new List<Programme>();
        (string Name, DateOnly AsOf)? release = null;
        var keys = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var line in table.Lines(Columns))
        {
            var named = Release(table, line);
            release ??= named;
            if (named is not null && named != release)
                table.Add(line.Number, "release", named.Value.Name, $"one release in a file, here {release!.Value.Name}");
            var department = departments.Find(line, DepartmentColumn);
            var programme = Programme(table, line, department);
            if (!keys.TryAdd(programme.Key, line.Number))
                table.Add(line.Number, "", CsvLine.Shown(programme.Key), $"every programme once; this one stands in line {keys[programme.Key]}");
            programmes.Add(programme);
        }
        return release is null ? null : new ReleaseContent(portfolio, release.Value.Name, release.Value.AsOf, fileName, programmes);
    }

    /// <summary>The release that a line belongs to; null, with a problem, when it does not say.</summary>
    private protected abstract (string Name, DateOnly AsOf)? Release(CsvTable table, CsvLine line);

    private protected abstract Programme Programme(CsvTable table, CsvLine line, Department? department);
}
