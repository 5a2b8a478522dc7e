using Toolkit.Rules.Profiles;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.Evaluation;

/// <summary>The rules of an engine with the host's settings applied: what an evaluator works on. Immutable.</summary>
public sealed class RuleSet
{
    internal RuleSet(CompiledRule[] rules, ExchangeRates rates, double outcomeThreshold)
    {
        Compiled = rules;
        Evidence = new EvidenceTable(rules);
        Rates = rates;
        OutcomeThreshold = outcomeThreshold;
        OutcomeLimit = Precision.Limit(outcomeThreshold);
    }

    /// <summary>The rules by id, those that failed included.</summary>
    public IReadOnlyList<CompiledRule> Rules => Compiled;

    /// <summary>The smallest need at which an approach is recommended.</summary>
    public double OutcomeThreshold { get; }

    /// <summary>The threshold in billionths.</summary>
    internal int OutcomeLimit { get; }

    internal CompiledRule[] Compiled { get; }

    internal ExchangeRates Rates { get; }

    /// <summary>The evidence of all rules.</summary>
    internal EvidenceTable Evidence { get; }

    /// <summary>Holds the answer to one piece of evidence against its figures.</summary>
    /// <param name="profile">The answers of the organisation.</param>
    /// <param name="rule">A rule of the set.</param>
    /// <param name="index">The position of the evidence in the rule.</param>
    public EvidenceGrade Grade(OrganisationProfile profile, CompiledRule rule, int index) =>
        rule.Pieces[index].Grade(profile, Rates);
}
