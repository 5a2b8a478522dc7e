using Toolkit.Rules.Profiles;
using Toolkit.Rules.Ranking;
using Toolkit.Rules.Reports;
using Toolkit.Rules.Texts;

namespace Toolkit.Rules.Portfolios;

/// <summary>
/// Many organisations at once: what they share, and the organisations by need with the matrix of organisations by approaches. Made by a
/// <see cref="PortfolioBuilder"/>. Immutable.
/// </summary>
public sealed class PortfolioReport
{
    internal PortfolioReport(
        RecommendationReport first, int organisations, OrganisationKind? kind, SharedNeed[] approaches, PortfolioRow[] rows, PortfolioNotice[] notices)
    {
        Origin = first.Origin;
        Weights = first.Weights;
        OutcomeThreshold = first.OutcomeThreshold;
        Texts = first.Texts;
        Organisations = organisations;
        Kind = kind;
        Approaches = Array.AsReadOnly(approaches);
        MostShared = Array.AsReadOnly(approaches
            .OrderByDescending(approach => approach.Needed)
            .ThenByDescending(approach => approach.Need?.Mean ?? -1)
            .ThenBy(approach => approach.Id, StringComparer.Ordinal)
            .ToArray());
        Rows = Array.AsReadOnly(rows);
        Notices = Array.AsReadOnly(notices);
    }

    /// <summary>The versions of the catalogue and of the engine.</summary>
    public ReportOrigin Origin { get; }

    /// <summary>The weights of the criteria.</summary>
    public CriterionWeights Weights { get; }

    /// <summary>The need from which an approach was needed.</summary>
    public double OutcomeThreshold { get; }

    /// <summary>How many organisations were counted.</summary>
    public int Organisations { get; }

    /// <summary>The kind of all of them; null when they are of several kinds.</summary>
    public OrganisationKind? Kind { get; }

    /// <summary>Every approach of the catalogue over all organisations, by id: the columns of the matrix.</summary>
    public IReadOnlyList<SharedNeed> Approaches { get; }

    /// <summary>The same, what most organisations need first; then the greater mean need, then the id.</summary>
    public IReadOnlyList<SharedNeed> MostShared { get; }

    /// <summary>
    /// The neediest organisations, ordered by <see cref="PortfolioRow.MeanLow"/>, then by the worst need, both descending, then by id.
    /// </summary>
    public IReadOnlyList<PortfolioRow> Rows { get; }

    /// <summary>How many organisations are counted in <see cref="Approaches"/> but have no row, being less needy than all that have one.</summary>
    public int RowsLeftOut => Organisations - Rows.Count;

    /// <summary>
    /// Notices about the answers and the decisions, such as amounts in a currency without a rate, or decisions that have
    /// expired; by text, a hundred at most.
    /// </summary>
    public IReadOnlyList<PortfolioNotice> Notices { get; }

    /// <summary>The language of its words.</summary>
    internal TextCatalogue Texts { get; }

    /// <summary>Makes the outline of the portfolio, in the language of the engine, from which any format can be written.</summary>
    public ReportOutline ToOutline() => new PortfolioOutline(this).Make();

    /// <inheritdoc />
    public override string ToString() => $"{Organisations} organisations, {Approaches.Count} approaches";
}
