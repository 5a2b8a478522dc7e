using Toolkit.Rules.Portfolios;

namespace Toolkit.Rules.Samples.Views;

/// <summary>An approach whose need, outcome or rank in a department moved between two moments.</summary>
internal sealed record NeedMove(PortfolioRow Department, PortfolioCell Before, PortfolioCell After)
{
    /// <summary>How far the need rose; null where it was not known at one of the moments.</summary>
    internal double? Difference => After.Need.Value - Before.Need.Value;

    /// <summary>Every move of the departments that stand in both reports, in the order of the later one.</summary>
    internal static IReadOnlyList<NeedMove> Between(PortfolioReport before, PortfolioReport after)
    {
        var earlier = before.Rows.ToDictionary(row => row.Organisation.Id, StringComparer.Ordinal);
        return [.. from row in after.Rows
                   where earlier.ContainsKey(row.Organisation.Id)
                   from pair in earlier[row.Organisation.Id].Cells.Zip(row.Cells)
                   let move = new NeedMove(row, pair.First, pair.Second)
                   where move.IsMove
                   select move];
    }

    private bool IsMove => Before.Outcome != After.Outcome || Before.Rank != After.Rank || Before.Need != After.Need;
}
