using NRules.Fluent.Dsl;
using Toolkit.Rules.Benchmarks.HandWritten;
using Toolkit.Rules.Evaluation;

namespace Toolkit.Rules.Benchmarks.PlainNRules;

/// <summary>
/// A rule in the fluent language of NRules, as a user of it would write one: match the organisation, let the need be what the hand-written code makes
/// of it, yield it where the approach applies.
/// </summary>
internal sealed class PlainRule(string id, Func<HandWrittenProfile, Need> evidence) : Rule
{
    public override void Define()
    {
        PlainOrganisation organisation = null!;
        PlainNeed need = null!;

        Name(id);
        When()
            .Match(() => organisation)
            .Let(() => need, () => new PlainNeed(organisation, id, evidence(organisation.Answers)))
            .Having(() => need.Need.Outcome != Outcome.NotApplicable);
        Then()
            .Yield(_ => need);
    }
}
