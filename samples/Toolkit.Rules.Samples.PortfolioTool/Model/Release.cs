namespace Toolkit.Rules.Samples.Model;

/// <summary>The report of one portfolio on all its programmes at one day. It is imported and replaced as a whole.</summary>
internal sealed class Release
{
    public int Id { get; init; }

    public int PortfolioId { get; init; }

    public Portfolio? Portfolio { get; init; }

    public required string Name { get; init; }

    /// <summary>The day that its figures hold for.</summary>
    public required DateOnly AsOf { get; init; }

    public required string FileName { get; init; }

    public List<Programme> Programmes { get; init; } = [];
}
