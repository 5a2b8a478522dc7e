using Toolkit.Rules.Ranking;

namespace Toolkit.Rules.Portfolios;

/// <summary>The settings that all reports of a portfolio share: counts over different rules would be counts of nothing.</summary>
internal sealed class PortfolioBasis
{
    private readonly Dictionary<string, int> _positions = new(StringComparer.Ordinal);
    private readonly PortfolioCell[] _cells;

    internal PortfolioBasis(RecommendationReport first)
    {
        First = first;
        Columns = [.. first.Recommendations.Select(item => new PortfolioColumn(item.Id, item.Title, item.Finding))
            .Concat(first.Others.Select(item => new PortfolioColumn(item.Id, item.Title, item.Finding)))
            .OrderBy(column => column.Id, StringComparer.Ordinal)];
        for (var position = 0; position < Columns.Length; position++)
            _positions.Add(Columns[position].Id, position);
        _cells = new PortfolioCell[Columns.Length];
    }

    internal RecommendationReport First { get; }

    internal PortfolioColumn[] Columns { get; }

    /// <summary>The cells of a report by column; the same array each time.</summary>
    internal PortfolioCell[] CellsOf(RecommendationReport report)
    {
        if (Difference(report) is { } difference)
            throw new ArgumentException($"The report of {report.Organisation} cannot be counted with the others: it has {difference}.", nameof(report));
        foreach (var item in report.Recommendations)
            _cells[PositionOf(report, item.Id, item.Title)] = new PortfolioCell(item);
        foreach (var item in report.Others)
            _cells[PositionOf(report, item.Id, item.Title)] = new PortfolioCell(item);
        return _cells;
    }

    private int PositionOf(RecommendationReport report, string id, string title) =>
        _positions.TryGetValue(id, out var position) && Columns[position].Title == title
            ? position
            : throw new ArgumentException($"The report of {report.Organisation} cannot be counted with the others: {id} is another approach there.", nameof(report));

    private string? Difference(RecommendationReport report)
    {
        var (mine, its) = (First.Origin, report.Origin);
        return ReferenceEquals(mine, its) && ReferenceEquals(First.Weights, report.Weights) ? null
            : mine.Catalogue != its.Catalogue || mine.CatalogueVersion != its.CatalogueVersion ? "another catalogue"
            : mine.Engine != its.Engine || mine.EngineVersion != its.EngineVersion ? "another engine"
            : !mine.Disabled.SequenceEqual(its.Disabled) || report.Recommendations.Count + report.Others.Count != Columns.Length ? "other rules"
            : !First.OutcomeThreshold.Equals(report.OutcomeThreshold) ? "another outcome threshold"
            : !SameWeights(First.Weights, report.Weights) ? "other weights"
            : First.Texts.Language != report.Texts.Language ? "another language"
            : null;
    }

    private static bool SameWeights(CriterionWeights left, CriterionWeights right)
    {
        foreach (var criterion in Criteria.All)
            if (!left[criterion].Equals(right[criterion]))
                return false;
        return left.Name == right.Name;
    }
}
