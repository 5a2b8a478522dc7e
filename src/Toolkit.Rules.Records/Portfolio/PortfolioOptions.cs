namespace Toolkit.Rules.Records;

/// <summary>How the records of a portfolio are turned into answers.</summary>
public sealed class PortfolioOptions : RecordOptions
{
    /// <summary>
    /// Gets or sets the value above which a project is large: 6 million US dollars, as the question has it, in the currency of the
    /// organisation. Without it the share of money in large projects is not computed.
    /// </summary>
    /// <value>Null unless set; above 0.</value>
    public decimal? LargeProject { get; set; }
}
