using Toolkit.Rules.Compatibility;
using Toolkit.Rules.Evaluation;

namespace Toolkit.Rules.Portfolios;

/// <summary>
/// Counts the reports of many organisations, one after the other, and keeps none of them: memory depends on the number of rows that are
/// kept, not on the number of organisations. The order in which reports are added changes nothing. Not safe to share between threads.
/// </summary>
/// <example>
/// <code>
/// using Toolkit.Rules;
/// using Toolkit.Rules.Indicators;
/// using Toolkit.Rules.Portfolios;
/// using Toolkit.Rules.Profiles;
///
/// var engine = RecommendationEngine.CreateDefault();
/// var builder = new PortfolioBuilder();
/// foreach (var (id, vacancies) in new[] { ("north", 18), ("south", 31) })
///     builder.Add(engine.Recommend(OrganisationProfile
///         .Create(id, $"Department {id}", OrganisationKind.Department, new DateTime(2026, 10, 31))
///         .With(DigitalWorkforceIndicators.VacancyRate, vacancies)
///         .With(DigitalWorkforceIndicators.ContractorShare, 24)
///         .With(DigitalWorkforceIndicators.ProfessionMaturity, MaturityLevel.Level1)));
/// Console.WriteLine(PortfolioMarkdown.ToMarkdown(builder.Build()));
/// </code>
/// </example>
public sealed class PortfolioBuilder
{
    /// <summary>How many rows are kept when nothing is said.</summary>
    public const int DefaultMaximumRows = 1000;

    private readonly NeediestRows _rows;
    private readonly NoticeCount _notices = new();
    private readonly KindCount _kinds = new();
    private PortfolioBasis? _basis;
    private int _organisations;

    /// <summary>Starts without organisations.</summary>
    /// <param name="maximumRows">How many rows are kept at most, the neediest; 0 or more. What is counted is counted over all organisations.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public PortfolioBuilder(int maximumRows = DefaultMaximumRows)
    {
        if (maximumRows < 0)
            throw new ArgumentOutOfRangeException(nameof(maximumRows), maximumRows, "The number of rows is 0 or more.");
        _rows = new NeediestRows(maximumRows);
    }

    /// <summary>Counts an organisation.</summary>
    /// <param name="report">Its report.</param>
    /// <returns>The builder itself.</returns>
    /// <exception cref="ArgumentException">
    /// The report cannot be counted together with those before: another catalogue, version, set of rules, outcome threshold, weights or
    /// language. Nothing of it has been counted.
    /// </exception>
    public PortfolioBuilder Add(RecommendationReport report)
    {
        _basis ??= new PortfolioBasis(Guard.NotNull(report));
        var cells = _basis.CellsOf(Guard.NotNull(report));
        var figures = new RowFigures(cells, _basis.Columns);
        for (var position = 0; position < cells.Length; position++)
            _basis.Columns[position].Add(cells[position], report.Organisation);
        if (_rows.Wants(figures))
            _rows.Add(new PortfolioRow(report.Organisation, report.AsOf, figures, (PortfolioCell[])cells.Clone()));
        _notices.Add(report);
        _kinds.Add(report.Organisation.Kind);
        _organisations++;
        return this;
    }

    /// <summary>Makes the report of all that was added. The builder can go on; reports made before do not change.</summary>
    /// <exception cref="InvalidOperationException">Nothing was added, so there is no catalogue to report on.</exception>
    public PortfolioReport Build()
    {
        if (_basis is not { } basis)
            throw new InvalidOperationException("A portfolio has one organisation at least; none was added.");
        return new PortfolioReport(
            basis.First,
            _organisations,
            _kinds.Kind,
            [.. basis.Columns.Select(column => column.ToSharedNeed(basis.First.Texts))],
            _rows.ToOrdered(),
            _notices.ToNotices());
    }
}
