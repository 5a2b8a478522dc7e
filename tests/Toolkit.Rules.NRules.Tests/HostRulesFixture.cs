using NRules.Fluent.Dsl;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Rules;
using Toolkit.Rules.Texts;

namespace Toolkit.Rules.NRules.Tests;

/// <summary>An election, a fact of a host.</summary>
public sealed record Election(OrganisationKind Kind, DateTime Day);

/// <summary>A promise of the host, a fact of its own: points for an approach.</summary>
public sealed record Promise(string Approach, decimal Points);

/// <summary>Nothing large starts before an election.</summary>
[Name("Election freeze")]
public sealed class FreezeRule : Rule
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

/// <summary>A promise moves an approach up or down.</summary>
[Name("Promises")]
public sealed class PromiseRule : Rule
{
    /// <inheritdoc />
    public override void Define()
    {
        Need need = null!;
        Promise promise = null!;
        When()
            .Match(() => promise)
            .Match(() => need, found => found.ApproachId == promise.Approach);
        Then()
            .Yield(_ => promise.Points > 0 ? need.Raise(promise.Points, "It was promised to the council.") : need.Lower(-promise.Points, "It was promised to wait."));
    }
}

/// <summary>Keeps one approach off the list, and says something about another.</summary>
[Name("Board")]
public sealed class BoardRule : Rule
{
    /// <inheritdoc />
    public override void Define()
    {
        Need vetoed = null!;
        Need noted = null!;
        When()
            .Match(() => vetoed, found => found.ApproachId == "DLT302")
            .Match(() => noted, found => found.ApproachId == "DLT301", found => found.Organisation.Id == vetoed.Organisation.Id);
        Then()
            .Yield(_ => vetoed.Veto("The board closed the platform.", new DateTime(2099, 1, 1)))
            .Yield(_ => noted.ButFirst("Agree a list of systems with the board."))
            .Yield(_ => noted.Note("The board looks at it in May."));
    }
}

/// <summary>Throws whenever it meets a need.</summary>
[Name("Broken")]
public sealed class BrokenHostRule : Rule
{
    /// <inheritdoc />
    public override void Define()
    {
        Need need = null!;
        When().Match(() => need, found => found.ApproachId == "DLT501");
        Then().Yield(_ => Slip(need));
    }

    private static string Slip(Need need) => throw new InvalidOperationException($"no calendar for {need.ApproachId}");
}

/// <summary>Cannot even be defined.</summary>
[Name("Undefined")]
public sealed class UndefinedRule : Rule
{
    /// <inheritdoc />
    public override void Define() => throw new InvalidOperationException("no definition");
}

/// <summary>An approach of a host's own, written as a plain rule.</summary>
[Approach("ACME301", "Mend inaccessible pages", Finding.CapitalInvestment, EffortSize.Small, FirstEffectAfterMonths = 2, HelpedBy = ["DLT102"])]
public sealed class MendPagesRule : Rule
{
    /// <summary>The question it asks.</summary>
    public static readonly Indicator<double> FailingPages = Indicator.Percentage(
        "acme-failing-pages", Direction.LowerIsBetter, RecordHolder.ServiceAnalytics,
        new IndicatorText("What share of pages fails the accessibility check?", "{0} of pages fail the accessibility check"));

    /// <inheritdoc />
    public override void Define()
    {
        OrganisationFact organisation = null!;
        When().Match(() => organisation, one => one.Number(FailingPages) > 20);
        Then().Yield(_ => organisation.Needs("ACME301", need => need.Above(FailingPages, 5, 20, 60)));
    }
}
