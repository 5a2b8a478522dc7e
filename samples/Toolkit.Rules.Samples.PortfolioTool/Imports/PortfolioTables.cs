using Toolkit.Rules.Samples.Model;

namespace Toolkit.Rules.Samples.Imports;

/// <summary>All kinds of file.</summary>
internal static class PortfolioTables
{
    /// <summary>The name by which a person knows each kind.</summary>
    internal static IReadOnlyDictionary<FileKind, string> Titles { get; } = All([], default).ToDictionary(table => table.Kind, table => table.Table.Title);

    internal static IPortfolioTable Of(FileKind kind, IReadOnlyList<Portfolio> portfolios, DateOnly today) => All(portfolios, today).Single(table => table.Kind == kind);

    private static IReadOnlyList<IPortfolioTable> All(IReadOnlyList<Portfolio> portfolios, DateOnly today) =>
    [
        new UkReleaseTable(portfolios, today), new AustralianReportTable(portfolios, today), new ProgrammeRegisterTable(portfolios, today), new SystemsListTable(portfolios, today),
        new ContractsListTable(portfolios, today),
    ];
}
