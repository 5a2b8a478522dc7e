using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Portfolios;

/// <summary>One organisation of a portfolio. Immutable.</summary>
public sealed class PortfolioRow
{
    internal PortfolioRow(Organisation organisation, DateTime asOf, in RowFigures figures, PortfolioCell[] cells)
    {
        Organisation = organisation;
        AsOf = asOf;
        Needed = figures.Needed;
        MeanLow = figures.MeanLow;
        Coverage = figures.Coverage;
        Need = figures.Need;
        Cells = Array.AsReadOnly(cells);
    }

    /// <summary>Whom it is about.</summary>
    public Organisation Organisation { get; }

    /// <summary>The date of the answers.</summary>
    public DateTime AsOf { get; }

    /// <summary>How many approaches are recommended.</summary>
    public int Needed { get; }

    /// <summary>
    /// The need that is certain: the mean of the lower bounds of the needs over the approaches that apply, 0 to 1. Organisations are
    /// ordered by it and not by the mean need, because what is unknown must not move an organisation up: one that answers the single
    /// question it fails would otherwise stand above one that shows all of its gaps.
    /// </summary>
    public double MeanLow { get; }

    /// <summary>The mean need over the approaches with an answer, and the worst need with its approach; null when nothing is answered.</summary>
    public NeedSpread? Need { get; }

    /// <summary>The mean share of the evidence that is answered, over the approaches that apply, 0 to 1; 0 when none applies.</summary>
    public double Coverage { get; }

    /// <summary>The outcome of each approach, in the order of <see cref="PortfolioReport.Approaches"/>.</summary>
    public IReadOnlyList<PortfolioCell> Cells { get; }

    /// <inheritdoc />
    public override string ToString() => $"{Organisation}: {Needed} needed";
}
