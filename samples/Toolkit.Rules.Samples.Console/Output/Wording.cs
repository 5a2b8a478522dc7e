using System.Globalization;
using Toolkit.Rules.Decisions;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.Samples.Output;

/// <summary>How values are written: the same in every culture.</summary>
internal static class Wording
{
    /// <summary>Two decimals, as in <c>0.65</c>.</summary>
    internal static string Share(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);

    /// <summary>As many decimals as it takes to follow a sum, four at most.</summary>
    internal static string Exact(double value) => value.ToString("#,0.####", CultureInfo.InvariantCulture);

    internal static string Points(decimal value) => value.ToString("0.00", CultureInfo.InvariantCulture);

    internal static string Percent(double share) => (share * 100).ToString("0", CultureInfo.InvariantCulture) + "%";

    internal static string Date(DateTime date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    internal static string Between(NeedInterval need) => $"{Share(need.Low)}-{Share(need.High)}";

    internal static string Need(NeedInterval need) => need.Value is { } value ? Share(value) : "?";

    /// <summary>An answer or a threshold in the unit of its indicator.</summary>
    internal static string Value(IndicatorKind kind, double value, string currency = Money.ThresholdCurrency) => kind switch
    {
        IndicatorKind.Percentage => Exact(value) + "%",
        IndicatorKind.Maturity => "level " + Exact(value),
        IndicatorKind.YesNo => value.Equals(1) ? "yes" : "no",
        IndicatorKind.Months => Counted(value, "month"),
        IndicatorKind.Years => Counted(value, "year"),
        IndicatorKind.Money => $"{currency} {Exact(value)}",
        _ => Exact(value),
    };

    /// <summary>An answer: its value, unknown, or not applicable with the reason; without a reason it only does not count.</summary>
    internal static string Said(IndicatorKind? kind, in Answer answer, string currency) => answer.State switch
    {
        AnswerState.Given => Value(kind!.Value, answer.Number, answer.Currency ?? currency),
        AnswerState.Unknown => "unknown",
        _ => answer.Reason is { } reason ? $"not applicable ({reason})" : "does not count",
    };

    /// <summary>The same for a narrow column whose head says the currency.</summary>
    internal static string Short(IndicatorKind kind, double value) => kind == IndicatorKind.Money ? Exact(value) : Value(kind, value);

    internal static string Counted(double number, string noun) => $"{Exact(number)} {noun}{(number.Equals(1) ? "" : "s")}";

    internal static string Kind(IndicatorKind kind) => kind == IndicatorKind.YesNo ? "yes/no" : kind.ToString().ToLowerInvariant();

    internal static string Better(Direction direction) => direction == Direction.HigherIsBetter ? "higher" : "lower";

    internal static string Effort(EffortSize effort) => effort.ToString().ToLowerInvariant();

    internal static string Severity(Severity severity) => severity.ToString().ToLowerInvariant();

    /// <summary>What a finding is about, in the toolkit's words.</summary>
    internal static string Finding(Finding finding) => $"Finding {(int)finding}: " + finding switch
    {
        Profiles.Finding.EffectiveStrategies => "producing effective digital strategies",
        Profiles.Finding.IdentityAndData => "strengthening digital ID and data management",
        Profiles.Finding.CapitalInvestment => "improving capital investment",
        Profiles.Finding.FinanceAndGovernance => "reforming finance and governance",
        Profiles.Finding.DigitalWorkforce => "managing the digital workforce",
        Profiles.Finding.LeadershipCadre => "building the digital leadership cadre",
        _ => "engaging departmental and elected leaders",
    };

    internal static string Status(Decision decision)
    {
        var status = decision.Status == DecisionStatus.InProgress ? "in progress" : decision.Status.ToString().ToLowerInvariant();
        return decision.Until is { } until ? $"{status} until {Date(until)}" : status;
    }

    internal static string Category(DecisionCategory category) => category switch
    {
        DecisionCategory.AlreadyCovered => "already covered",
        DecisionCategory.NoCapacity => "no capacity",
        DecisionCategory.NoFunding => "no funding",
        DecisionCategory.LegalConstraint => "legal constraint",
        DecisionCategory.OtherPriority => "other priority",
        DecisionCategory.RiskAccepted => "risk accepted",
        DecisionCategory.NotOurLever => "not our lever",
        DecisionCategory.EvidenceDisputed => "evidence disputed",
        _ => "agreed",
    };

    /// <summary>The outcome as a reader would say it.</summary>
    internal static string Outcome(Outcome outcome) => outcome switch
    {
        Evaluation.Outcome.Recommended => "recommended",
        Evaluation.Outcome.NotNeeded => "met",
        Evaluation.Outcome.NotApplicable => "not applicable",
        Evaluation.Outcome.Suppressed => "suppressed",
        _ => "undecided",
    };
}
