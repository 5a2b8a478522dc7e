using NRules.Fluent.Dsl;
using Toolkit.Rules.NRules;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.Samples;

/// <summary>Nothing large starts before an election.</summary>
[Name("Election freeze")]
public sealed class ElectionFreezeRule : Rule
{
    /// <inheritdoc />
    public override void Define()
    {
        Need need = null!;
        Election election = null!;

        When()
            .Match(() => need, found => found.IsRecommended, found => found.Effort == EffortSize.Large)
            .Match(() => election, day => day.Kind == need.Organisation.Kind);

        Then()
            .Yield(_ => need.Postpone(election.Day, "Nothing large starts before an election."));
    }
}
