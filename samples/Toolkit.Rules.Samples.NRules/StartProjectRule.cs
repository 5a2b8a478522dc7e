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
        Need need = null!;
        DeliveryTeam team = null!;

        When()
            .Match(() => need,
                found => found.IsRecommended,
                found => found.Value >= 0.7,
                found => found.Certainty == Certainty.Certain,
                found => found.Lever == Lever.Own)
            .Match(() => team, one => one.Finding == need.Finding);

        Then()
            .Yield(_ => new Project(need.Organisation.Name, need.ApproachId, need.Approach.Title, need.Value, team.Name));
    }
}
