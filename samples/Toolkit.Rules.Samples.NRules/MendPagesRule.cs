using NRules.Fluent.Dsl;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.NRules;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Rules;
using Toolkit.Rules.Texts;

namespace Toolkit.Rules.Samples;

/// <summary>An approach of the office's own, written as a plain NRules rule and ranked with the 21.</summary>
[Approach("ACME301", "Mend inaccessible pages", Finding.CapitalInvestment, EffortSize.Small,
    Summary = "Pages that fail shut people out; mend the busiest first.", FirstEffectAfterMonths = 2, HelpedBy = ["DLT102"])]
[Name("Mend pages")]
public sealed class MendPagesRule : Rule
{
    /// <summary>The question the rule asks.</summary>
    public static readonly Indicator<double> FailingPages = Indicator.Percentage(
        "acme-failing-pages", Direction.LowerIsBetter, RecordHolder.ServiceAnalytics,
        new IndicatorText("What share of pages fails the accessibility check?", "{0} of pages fail the accessibility check"));

    /// <inheritdoc />
    public override void Define()
    {
        OrganisationFact organisation = null!;

        When()
            .Match(() => organisation, one => one.Number(FailingPages) > 20);

        Then()
            .Yield(_ => organisation.Needs("ACME301", need => need.Above(FailingPages, 5, 20, 60)));
    }
}
