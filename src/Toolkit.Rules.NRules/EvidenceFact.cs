using NRules.RuleModel;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.NRules;

/// <summary>
/// The evidence of one answer of an organisation for one approach: whether there is an answer, and how far it falls short. Immutable; its
/// identity is organisation, approach and indicator.
/// </summary>
public sealed class EvidenceFact : IIdentityProvider
{
    private readonly object _identity;

    internal EvidenceFact(string organisationId, string approachId, string indicatorKey, int index, EvidenceGrade grade)
    {
        OrganisationId = organisationId;
        ApproachId = approachId;
        IndicatorKey = indicatorKey;
        Index = index;
        Grade = grade;
        _identity = (organisationId, approachId, indicatorKey);
    }

    /// <summary>The organisation's id.</summary>
    public string OrganisationId { get; }

    /// <summary>The id of the approach whose rule reads the answer.</summary>
    public string ApproachId { get; }

    /// <summary>The key of the indicator.</summary>
    public string IndicatorKey { get; }

    /// <summary>The position of the evidence in its rule; sums follow it, so that their last bit does not depend on a session.</summary>
    public int Index { get; }

    /// <summary>Whether there is an answer; one in a currency without a rate counts as unknown.</summary>
    public AnswerState State => Grade.State;

    /// <summary>How much it counts among the evidence of its rule.</summary>
    public double Weight => Grade.Weight;

    /// <summary>How far the answer falls short, 0 to 1; 0 when there is none.</summary>
    public double Gap => Grade.Gap;

    internal EvidenceGrade Grade { get; }

    /// <inheritdoc />
    public object GetIdentity() => _identity;

    /// <inheritdoc />
    public override string ToString() => $"{OrganisationId} {ApproachId} {IndicatorKey}: {State}";
}
