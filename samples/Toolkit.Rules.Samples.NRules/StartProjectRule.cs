using NRules.Fluent.Dsl;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.NRules;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.Samples;

/// <summary>
/// Where an approach is badly needed, no missing answer could change that, it is the organisation's own lever and the office has a team
/// for its finding: start a project.
/// </summary>
[Name("Start a project")]
public sealed class StartProjectRule : Rule
{
    /// <inheritdoc />
    public override void Define()
    {
        RecommendationFact recommendation = null!;
        OrganisationFact organisation = null!;
        DeliveryTeam team = null!;

        When()
            .Match(() => recommendation,
                found => found.Need >= 0.7,
                found => found.Certainty == Certainty.Certain,
                found => found.Lever == Lever.Own)
            .Match(() => organisation, one => one.Id == recommendation.OrganisationId)
            .Match(() => team, one => one.Finding == recommendation.Approach.Finding);

        Then()
            .Yield(_ => new Project(organisation.Name, recommendation.ApproachId, recommendation.Approach.Title, recommendation.Need, team.Name));
    }
}
