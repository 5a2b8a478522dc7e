using Toolkit.Rules.Compatibility;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.Evaluation;

/// <summary>The rules of an engine with the host's settings applied: what an evaluator works on. Immutable.</summary>
public sealed class RuleSet
{
    /// <summary>Answers up to this number are worked on without a temporary array; a built-in rule takes at most eight.</summary>
    private const int FitsOnTheStack = 64;

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

    /// <summary>Decides one rule, as the engine's own evaluator does.</summary>
    /// <param name="profile">The answers of the organisation.</param>
    /// <param name="position">The position of the rule in <see cref="Rules"/>.</param>
    /// <returns>The outcome; <see cref="RuleOutcome.NotApplicable"/> where kind or size rule the approach out.</returns>
    public RuleOutcome Decide(OrganisationProfile profile, int position)
    {
        var rule = Compiled[position];
        if (rule.Fault is not null)
            return RuleOutcome.Faulted;
        if (!rule.Descriptor.AppliesTo(Guard.NotNull(profile).Organisation))
            return RuleOutcome.NotApplicable;
        var size = rule.Pieces.Length;
        var answers = size <= FitsOnTheStack ? stackalloc double[size] : new double[size];
        Evidence.Read(position, profile, Rates, answers);
        return Evidence.Decide(position, answers, OutcomeLimit);
    }
}
