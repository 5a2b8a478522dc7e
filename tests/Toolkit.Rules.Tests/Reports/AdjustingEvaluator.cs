using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Tests.Reports;

/// <summary>An evaluator in which rules of a host change something of every kind, and one of them fails.</summary>
internal sealed class AdjustingEvaluator(RuleSet rules) : IRuleEvaluator
{
    private readonly BuiltInEvaluator _evaluator = new(rules);

    public void Evaluate(OrganisationProfile profile, RuleResults into)
    {
        _evaluator.Evaluate(profile, into);
        into.Adjust(Adjustment.Note("DLT303", "Remarks", "The ministry looks at it in May.", ["May", ReportSamples.Hostile]));
        into.Adjust(Adjustment.Veto("DLT301", "Board", "The board closed the platform.", profile.AsOf, ["DLT301"]));
        into.Adjust(Adjustment.Postpone("DLT102", "Freeze", "Nothing starts before an election.", profile.AsOf.AddDays(30)));
        into.Adjust(Adjustment.ButFirst("DLT303", "Remarks", "Agree a list with the board."));
        into.Adjust(Adjustment.Score("DLT303", "Promises", "It was promised to the council.", 12.25m));
        into.Adjust(Adjustment.Score("DLT701", "Promises", "It was promised to wait a year.", -30));
        into.Fail("Broken", "InvalidOperationException: a slip");
    }
}
