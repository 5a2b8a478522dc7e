using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.NRules;

/// <summary>Turns profiles into facts. Whatever a profile answers, an organisation has the same facts; only what they say differs.</summary>
internal sealed class ProfileFacts(RuleSet rules)
{
    internal object[] Of(OrganisationProfile profile) =>
        [new OrganisationFact(profile.Organisation, profile.AsOf), .. Evidence(profile.Organisation.Id, (rule, index) => rules.Grade(profile, rule, index))];

    /// <summary>Facts that are good for their identity only.</summary>
    internal object[] IdentitiesOf(string organisationId)
    {
        var organisation = new Organisation(organisationId, organisationId, default);
        return [new OrganisationFact(organisation, default), .. Evidence(organisationId, (_, _) => default)];
    }

    private IEnumerable<EvidenceFact> Evidence(string organisationId, Func<CompiledRule, int, EvidenceGrade> grade)
    {
        foreach (var rule in rules.Rules)
            for (var index = 0; index < rule.Evidence.Count; index++)
                yield return new EvidenceFact(
                    organisationId, rule.Descriptor.Id, rule.Evidence[index].Indicator.Key, index, grade(rule, index));
    }
}
