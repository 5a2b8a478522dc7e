using NRules.RuleModel;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.NRules;

/// <summary>
/// The need of an organisation for an approach that applies to it: what the rules of a host match. It is linked to the match of its rule, so it
/// changes with the answers and goes with the organisation. Immutable; its identity is organisation and approach.
/// </summary>
public sealed partial class Need : IIdentityProvider
{
    private readonly RuleOutcome _outcome;
    private object? _identity;

    internal Need(OrganisationFact organisation, ApproachDescriptor approach, RuleOutcome outcome)
    {
        Organisation = organisation;
        Approach = approach;
        _outcome = outcome;
    }

    /// <summary>Gets the organisation with its answers as they are now: no join is needed to look at both.</summary>
    public OrganisationFact Organisation { get; }

    /// <summary>Gets the descriptor of the approach, the same for every organisation.</summary>
    public ApproachDescriptor Approach { get; }

    /// <summary>Gets the id of the approach, such as <c>DLT501</c>.</summary>
    public string ApproachId => Approach.Id;

    /// <summary>Gets the outcome: recommended, not needed or undecided.</summary>
    public Outcome Outcome => _outcome.Outcome;

    /// <summary>Whether the approach is recommended.</summary>
    public bool IsRecommended => _outcome.Outcome == Outcome.Recommended;

    /// <summary>Gets whether a missing answer could still change the outcome; null when it is undecided.</summary>
    public Certainty? Certainty => _outcome.Certainty;

    /// <summary>Gets the need to be expected, 0 to 1, a missing answer counting as neither good nor bad.</summary>
    public double Value => _outcome.Need;

    /// <summary>Gets the need if every missing answer were fine.</summary>
    public double Low => _outcome.Low;

    /// <summary>Gets the need if every missing answer were the worst.</summary>
    public double High => _outcome.High;

    /// <summary>Gets the share of the evidence that is answered, by weight, 0 to 1.</summary>
    public double Coverage => _outcome.Coverage;

    /// <summary>Gets the effort it takes this organisation.</summary>
    public EffortSize Effort => Approach.EffortFor(Organisation.Kind);

    /// <summary>Gets whose lever it is for this organisation; never <see cref="Rules.Lever.None"/>.</summary>
    public Lever Lever => Approach.LeverFor(Organisation.Kind);

    /// <summary>Gets the finding the approach belongs to.</summary>
    public Finding Finding => Approach.Finding;

    /// <summary>Gets the figures as an evaluator reports them.</summary>
    internal RuleOutcome RuleOutcome => _outcome;

    /// <inheritdoc />
    public object GetIdentity() => _identity ??= (Organisation.Id, Approach.Id);

    /// <inheritdoc />
    public override string ToString() => $"{ApproachId} for {Organisation.Id}";
}
