using Toolkit.Rules.Decisions;
using Toolkit.Rules.Evaluation;

namespace Toolkit.Rules.Portfolios;

/// <summary>
/// Orders by the need that is certain, then the worst need, then the id. Ids should be unique; where they are not, whatever else a
/// row shows decides, so that the order of rows never depends on the order in which they came.
/// </summary>
internal static class RowOrder
{
    internal static int Compare(double meanLow, double worst, PortfolioRow other)
    {
        var byLow = other.MeanLow.CompareTo(meanLow);
        return byLow != 0 ? byLow : (other.Need?.Worst ?? 0).CompareTo(worst);
    }

    internal static int Compare(PortfolioRow left, PortfolioRow right)
    {
        var order = Compare(left.MeanLow, left.Need?.Worst ?? 0, right);
        if (order == 0)
            order = string.CompareOrdinal(left.Organisation.Id, right.Organisation.Id);
        if (order == 0)
            order = string.CompareOrdinal(left.Organisation.Name, right.Organisation.Name);
        if (order == 0)
            order = left.Organisation.Kind.CompareTo(right.Organisation.Kind);
        if (order == 0)
            order = left.AsOf.CompareTo(right.AsOf);
        for (var position = 0; order == 0 && position < left.Cells.Count; position++)
            order = Compare(left.Cells[position], right.Cells[position]);
        return order;
    }

    private static int Compare(PortfolioCell left, PortfolioCell right)
    {
        var order = Nullable.Compare(right.State.Need.Value, left.State.Need.Value);
        if (order == 0)
            order = right.State.Need.Low.CompareTo(left.State.Need.Low);
        if (order == 0)
            order = right.State.Need.High.CompareTo(left.State.Need.High);
        if (order == 0)
            order = left.State.Outcome.CompareTo(right.State.Outcome);
        if (order == 0)
            order = Nullable.Compare(left.State.Place, right.State.Place);
        if (order == 0)
            order = Nullable.Compare(left.Decided, right.Decided);
        return order != 0 ? order : Compare(left.WithheldBy, right.WithheldBy);
    }

    private static int Compare(Decision? left, Decision? right)
    {
        var order = Nullable.Compare(left?.Until, right?.Until);
        if (order == 0)
            order = string.CompareOrdinal(left?.Owner, right?.Owner);
        return order != 0 ? order : string.CompareOrdinal(left?.Justification, right?.Justification);
    }
}
