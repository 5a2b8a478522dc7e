using System.Globalization;
using Toolkit.Rules.Comparisons;
using Toolkit.Rules.Evaluation;

namespace Toolkit.Rules.Samples.Output;

/// <summary>How a comparison is said.</summary>
internal static class DiffWords
{
    /// <summary>Where an approach stood and stands, in one line.</summary>
    internal static string Summary(ApproachChange change, string arrow)
    {
        var states = $"{State(change.Before)} {arrow} {State(change.After)}";
        return change.ScoreChange is { } points
            ? string.Create(CultureInfo.InvariantCulture, $"{states}: {points:+0.00;-0.00;0.00} points")
            : change.Before is null || change.After is null ? states
            : string.Create(CultureInfo.InvariantCulture, $"{states}: need {change.NeedChange:+0.00;-0.00;0.00}");
    }

    /// <summary>How far it moved.</summary>
    /// <param name="places">How many places down; negative for up.</param>
    internal static string Places(int places) =>
        places == 0 ? "in place" : $"{Wording.Counted(Math.Abs(places), "place")} {(places > 0 ? "down" : "up")}";

    internal static string Cause(CauseKind kind) => kind switch
    {
        CauseKind.Answers => "answer",
        CauseKind.Priorities => "priorities",
        CauseKind.Organisation => "kind of organisation",
        CauseKind.Decisions => "decision",
        CauseKind.Options => "options",
        CauseKind.Catalogue => "catalogue",
        _ => "engine",
    };

    internal static string Setting(ComparedSetting setting) => setting switch
    {
        ComparedSetting.DigitalStaff => "digital staff",
        ComparedSetting.AsOf => "date of the answers",
        ComparedSetting.Disabled => "switched off",
        ComparedSetting.OutcomeThreshold => "needed from",
        ComparedSetting.Figures => "figures or exchange rates, by fingerprint",
        ComparedSetting.Decisions => "decisions, by revision",
        _ => setting.ToString().ToLowerInvariant(),
    };

    internal static string Step(RankStepKind kind) => kind switch
    {
        RankStepKind.Appeared => "is new above",
        RankStepKind.Overtook => "overtook",
        RankStepKind.Disappeared => "is gone",
        _ => "fell behind",
    };

    private static string State(ApproachState? compared)
    {
        if (compared is not { } state)
            return "not in the catalogue";
        var certainty = state.Certainty is { } known ? $", {known.ToString().ToLowerInvariant()}" : "";
        var place = state.Place is { } number ? $"place {Wording.Exact(number)}" + (state.Outcome == Outcome.Undecided ? ", undecided" : "") : Wording.Outcome(state.Outcome);
        var worth = state.Score is { } score ? Wording.Points(score) : state.Need.Value is { } need ? "need " + Wording.Share(need) : "nothing answered";
        return $"{place} ({worth}{certainty})";
    }
}
