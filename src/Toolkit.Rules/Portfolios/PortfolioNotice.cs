namespace Toolkit.Rules.Portfolios;

/// <summary>What the reader should know of the answers or the rules, and for how many organisations it holds. Immutable.</summary>
public sealed class PortfolioNotice
{
    internal PortfolioNotice(string text, int organisations)
    {
        Text = text;
        Organisations = organisations;
    }

    /// <summary>The notice, as it stands in the reports; a rule that failed is named with what it said.</summary>
    public string Text { get; }

    /// <summary>How many organisations it concerns.</summary>
    public int Organisations { get; }
}
