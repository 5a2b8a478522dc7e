using NRules.RuleModel;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.NRules;

/// <summary>
/// An organisation needs an approach: what the rules of a host match. It is linked to the match of its rule, so it changes when the
/// figures do and goes when the approach is no longer needed. Immutable; its identity is organisation and approach.
/// </summary>
public sealed class RecommendationFact : IIdentityProvider
{
    private readonly object _identity;

    internal RecommendationFact(OrganisationFact organisation, ApproachDescriptor approach, RuleOutcome outcome)
    {
        OrganisationId = organisation.Id;
        Approach = approach;
        Lever = approach.LeverFor(organisation.Kind);
        Outcome = outcome;
        _identity = (organisation.Id, approach.Id);
    }

    /// <summary>The organisation's id; join it with <see cref="OrganisationFact.Id"/>.</summary>
    public string OrganisationId { get; }

    /// <summary>The id of the approach, such as <c>DLT501</c>.</summary>
    public string ApproachId => Approach.Id;

    /// <summary>The descriptor of the approach, the same for every profile.</summary>
    public ApproachDescriptor Approach { get; }

    /// <summary>Whose lever it is for this organisation; never <see cref="Rules.Lever.None"/>.</summary>
    public Lever Lever { get; }

    /// <summary>Whether a missing answer could still change it.</summary>
    public Certainty Certainty => Outcome.Certainty!.Value;

    /// <summary>The need to be expected, a missing answer counting as neither good nor bad: from the outcome threshold to 1.</summary>
    public double Need => Outcome.Need;

    /// <summary>The need if every missing answer were fine.</summary>
    public double Low => Outcome.Low;

    /// <summary>The need if every missing answer were the worst.</summary>
    public double High => Outcome.High;

    /// <summary>The share of the evidence that is answered, by weight, 0 to 1.</summary>
    public double Coverage => Outcome.Coverage;

    internal RuleOutcome Outcome { get; }

    /// <inheritdoc />
    public object GetIdentity() => _identity;

    /// <inheritdoc />
    public override string ToString() => $"{OrganisationId} needs {Approach}";
}
