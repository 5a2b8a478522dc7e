using Toolkit.Rules.Decisions;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Ranking;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.Reports;

/// <summary>The names of a report document. Part of the contract: names are added, never changed.</summary>
internal static class ReportNames
{
    internal static NameTable<Outcome> Outcomes { get; } = new([.. DecisionNames.Outcomes.Entries, (Outcome.Suppressed, "suppressed")]);

    internal static NameTable<Certainty> Certainties { get; } = new(
        (Certainty.Certain, "certain"),
        (Certainty.Provisional, "provisional"));

    /// <summary>An approach that is met is not recommended, so this outcome has no name.</summary>
    internal static NameTable<Severity> Severities { get; } = new(
        (Severity.Critical, "critical"),
        (Severity.High, "high"),
        (Severity.Moderate, "moderate"),
        (Severity.None, "none"));

    internal static NameTable<Lever> Levers { get; } = new(
        (Lever.Own, "own"),
        (Lever.Influence, "influence"),
        (Lever.None, "none"));

    internal static NameTable<Criterion> Criteria { get; } = new(
        [.. Ranking.Criteria.All.ToArray().Select(criterion => (criterion, criterion.ToString().ToLowerInvariant()))]);

    /// <summary>The names of the parts of a score: the criteria, and what rules of a host add.</summary>
    internal static NameTable<Criterion> Contributions { get; } = new([.. Criteria.Entries, (Criterion.Adjustment, "adjustment")]);

    internal static NameTable<AdjustmentKind> Adjustments { get; } = new(
        (AdjustmentKind.Veto, "veto"),
        (AdjustmentKind.Postpone, "postpone"),
        (AdjustmentKind.ButFirst, "butFirst"),
        (AdjustmentKind.Raise, "raise"),
        (AdjustmentKind.Lower, "lower"),
        (AdjustmentKind.Note, "note"));

    internal static NameTable<NoticeKind> Notices { get; } = new(
        (NoticeKind.Unspecified, "unspecified"),
        (NoticeKind.NoExchangeRate, "noExchangeRate"),
        (NoticeKind.RetiredQuestion, "retiredQuestion"),
        (NoticeKind.SizeNotStated, "sizeNotStated"));

    internal static NameTable<IndicatorKind> Kinds { get; } = new(
        (IndicatorKind.Percentage, "percentage"),
        (IndicatorKind.Maturity, "maturity"),
        (IndicatorKind.YesNo, "yesNo"),
        (IndicatorKind.Count, "count"),
        (IndicatorKind.Months, "months"),
        (IndicatorKind.Years, "years"),
        (IndicatorKind.Money, "money"));
}
