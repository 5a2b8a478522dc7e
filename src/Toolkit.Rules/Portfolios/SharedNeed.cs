using Toolkit.Rules.Profiles;
using Toolkit.Rules.Texts;

namespace Toolkit.Rules.Portfolios;

/// <summary>One approach over all organisations of a portfolio, the rows that were not kept included. Immutable.</summary>
public sealed class SharedNeed
{
    /// <summary>"1 of 2 departments" shares nothing.</summary>
    private const int FewestThatShare = 2;

    internal SharedNeed(PortfolioColumn column, string noun, TextCatalogue texts)
    {
        Id = column.Id;
        Title = column.Title;
        Finding = column.Finding;
        Applies = column.Applies;
        Critical = column.Critical;
        High = column.High;
        Moderate = column.Moderate;
        Certain = column.Certain;
        Met = column.Met;
        Undecided = column.Undecided;
        Suppressed = column.Suppressed;
        Postponed = column.Postponed;
        Need = column.Need;
        Text = Needed >= FewestThatShare && Needed >= Applies - Needed
            ? texts.Phrase("portfolio.shared", Needed, Applies, noun, Id)
            : null;
    }

    /// <summary>The id of the approach.</summary>
    public string Id { get; }

    /// <summary>The title of the approach.</summary>
    public string Title { get; }

    /// <summary>The finding it answers.</summary>
    public Finding Finding { get; }

    /// <summary>How many organisations it applies to: those that need it, have met it, are undecided, or for which it is suppressed.</summary>
    public int Applies { get; }

    /// <summary>How many need it, of any severity.</summary>
    public int Needed => Critical + High + Moderate;

    /// <summary>How many need it critically.</summary>
    public int Critical { get; }

    /// <summary>How many need it highly.</summary>
    public int High { get; }

    /// <summary>How many need it moderately.</summary>
    public int Moderate { get; }

    /// <summary>How many of those that need it need it whatever their missing answers are.</summary>
    public int Certain { get; }

    /// <summary>How many have met it.</summary>
    public int Met { get; }

    /// <summary>How many have not answered enough.</summary>
    public int Undecided { get; }

    /// <summary>For how many it is put off: the host's options suppress it, or they decided to postpone or to suppress it.</summary>
    public int Suppressed { get; }

    /// <summary>How many of those decided to postpone it.</summary>
    public int Postponed { get; }

    /// <summary>
    /// The mean need over the organisations that it applies to and that answered any of its evidence, and the worst need with the
    /// organisation that has it; null when nobody answered.
    /// </summary>
    public NeedSpread? Need { get; }

    /// <summary>The meaning for the centre, when at least half of those it applies to need it, and at least two; otherwise null.</summary>
    public string? Text { get; }

    /// <inheritdoc />
    public override string ToString() => $"{Id}: {Needed} of {Applies}";
}
