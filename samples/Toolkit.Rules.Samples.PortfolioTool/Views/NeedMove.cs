using System.Globalization;
using Toolkit.Rules.Portfolios;

namespace Toolkit.Rules.Samples.Views;

/// <summary>An approach whose need, outcome or rank in a department moved between two moments, as far as two decimals show it.</summary>
internal sealed record NeedMove(PortfolioRow Department, PortfolioCell Before, PortfolioCell After)
{
    /// <summary>How far the need rose, by the figures as they are shown; null where it was not known at one of the moments.</summary>
    internal decimal? Difference => Shown(After) - Shown(Before);

    /// <summary>Every move of the departments that stand in both reports, in the order of the later one.</summary>
    internal static IReadOnlyList<NeedMove> Between(PortfolioReport before, PortfolioReport after)
    {
        var earlier = before.Rows.ToDictionary(row => row.Organisation.Id, StringComparer.Ordinal);
        return [.. from row in after.Rows
                   where earlier.ContainsKey(row.Organisation.Id)
                   from pair in earlier[row.Organisation.Id].Cells.Zip(row.Cells)
                   let move = new NeedMove(row, pair.First, pair.Second)
                   where Wording.Place(move.Before) != Wording.Place(move.After)
                   select move];
    }

    private static decimal? Shown(PortfolioCell cell) => cell.State.Need.Value is { } need ? decimal.Parse(Wording.Share(need), CultureInfo.InvariantCulture) : null;
}
