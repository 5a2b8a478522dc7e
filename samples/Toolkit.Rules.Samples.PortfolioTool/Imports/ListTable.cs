using Toolkit.Rules.Samples.Model;
using Toolkit.Rules.Tables;

namespace Toolkit.Rules.Samples.Imports;

/// <summary>A file that holds records of one or more departments, of any portfolio, at one day.</summary>
internal abstract class ListTable<T>(IReadOnlyList<Portfolio> portfolios, DateOnly today) : PortfolioTable<T>(portfolios, today)
    where T : new()
{
    private protected override KnownDepartments Departments => new(Portfolios.SelectMany(portfolio => portfolio.Departments));

    /// <summary>The fields that say where a record belongs, below its key.</summary>
    private protected TableFields<PortfolioRow<T>> Begin(string record, string key, Action<T, string> set, Func<T, string> keyOf, string? knownAs) => new TableFields<PortfolioRow<T>>(record, () => new())
        .Checked("as_of", FieldKind.Day, AsOf(), new() { Label = "The day it describes", IsRequired = true, AlsoCalled = ["as_of"] })
        .Custom("portfolio", OfPortfolio(), new() { IsRequired = true })
        .Text(key, (ref row, text) => set(row.Record, text), new() { IsRequired = true, KnownAs = knownAs })
        .Custom(DepartmentField, Once(keyOf), new() { IsRequired = true });

    private FieldReader<PortfolioRow<T>> OfPortfolio() => (ref PortfolioRow<T> row, string text) =>
        (row.Portfolio = Portfolios.FirstOrDefault(known => known.Code.Equals(text, StringComparison.OrdinalIgnoreCase))) is null ? string.Join(", ", Portfolios.Select(known => known.Code)) : null;

    /// <summary>Two departments may number alike; within one a number stands once.</summary>
    private FieldReader<PortfolioRow<T>> Once(Func<T, string> keyOf)
    {
        var (department, keys) = (OfDepartment(), new HashSet<(int, string)>());
        return (ref PortfolioRow<T> row, string text) =>
            department(ref row, text) is { } allowed ? allowed
            : keys.Add((row.Department!.Id, keyOf(row.Record).ToUpperInvariant())) ? null : $"each once in a department; {keyOf(row.Record)} came before";
    }
}
