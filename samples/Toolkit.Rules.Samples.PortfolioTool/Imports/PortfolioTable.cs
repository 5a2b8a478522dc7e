using System.Globalization;
using Toolkit.Rules.Samples.Model;
using Toolkit.Rules.Samples.Tables;
using Toolkit.Rules.Tables;

namespace Toolkit.Rules.Samples.Imports;

/// <summary>A kind of file with records of one type. Its description holds what was met so far, so each reading has one of its own.</summary>
internal abstract class PortfolioTable<T>(IReadOnlyList<Portfolio> portfolios, DateOnly today) : ImportTableOf<PortfolioRow<T>>, IPortfolioTable
    where T : new()
{
    /// <summary>The limit of an answer about money; more is no amount.</summary>
    private protected static readonly FieldOptions Amount = new() { Least = 0, Most = 1_000_000_000_000_000m };

    private protected const string DepartmentField = "department";

    public abstract FileKind Kind { get; }

    public ImportTable Table => this;

    internal override string Name => Kind.ToString();

    private protected IReadOnlyList<Portfolio> Portfolios => portfolios;

    /// <summary>The departments that a file of this kind may name.</summary>
    private protected abstract KnownDepartments Departments { get; }

    internal override IReadOnlyList<string> WordsOf(TableField field) => field.Name == DepartmentField ? Departments.Codes : base.WordsOf(field);

    internal override string? MeaningOf(TableField field, string value) => field.Name == DepartmentField ? Departments.Find(value)?.Code : null;

    public ImportContent Content(TableFile file, TableMapping mapping, string fileName) =>
        Content([.. Read(file, mapping, today.ToDateTime(TimeOnly.MinValue)).Records().Select(read => read.Record)], fileName);

    private protected abstract ImportContent Content(List<PortfolioRow<T>> rows, string fileName);

    /// <summary>The day of the file, the same on all lines and not ahead.</summary>
    private protected FieldReader<PortfolioRow<T>> AsOf()
    {
        DateOnly? first = null;
        return (ref PortfolioRow<T> row, string text) =>
        {
            if (!PortfolioFields.TryDay(text, out var day))
                return "a day such as 2026-03-31";
            if (day > today)
                return "a day that is not ahead";
            if (day != (first ??= day))
                return $"one day in a file, here {first:yyyy-MM-dd}";
            (row.AsOf, row.Release) = (day, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            return null;
        };
    }

    /// <summary>The department, one of those that are known.</summary>
    private protected FieldReader<PortfolioRow<T>> OfDepartment() => (ref PortfolioRow<T> row, string text) =>
    {
        var known = row.Portfolio is { } portfolio ? new KnownDepartments(portfolio.Departments) : Departments;
        return (row.Department = known.Find(text)) is null ? known.Allowed : null;
    };
}
