namespace Toolkit.Rules.Portfolios;

/// <summary>A notice about the answers or the rules, and the number of organisations it holds for. Immutable.</summary>
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
