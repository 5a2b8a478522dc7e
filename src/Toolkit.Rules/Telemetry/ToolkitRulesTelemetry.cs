using Toolkit.Rules.Compatibility;

namespace Toolkit.Rules.Telemetry;

/// <summary>
/// The names by which a host observes runs: one meter, one activity source. Tags never carry answers, names or ids of organisations.
/// </summary>
public static class ToolkitRulesTelemetry
{
    /// <summary>The name of the meter and of the activity source.</summary>
    public const string Name = ThisLibrary.Name;

    /// <summary>Counter, in runs: profiles evaluated. Failed ones have <see cref="ErrorTypeTag"/>.</summary>
    public const string RunsInstrument = "toolkit_rules.runs";

    /// <summary>Histogram, in seconds: the duration of a run, words left out. Failed ones have <see cref="ErrorTypeTag"/>.</summary>
    public const string RunDurationInstrument = "toolkit_rules.run.duration";

    /// <summary>Counter, in outcomes: one for each approach of each run, with <see cref="ApproachIdTag"/> and <see cref="OutcomeTag"/>.</summary>
    public const string OutcomesInstrument = "toolkit_rules.outcomes";

    /// <summary>Counter, in faults: one for each run and each rule that could not answer, with <see cref="RuleIdTag"/>.</summary>
    public const string FaultsInstrument = "toolkit_rules.faults";

    /// <summary>The activity that spans a run.</summary>
    public const string RunActivity = "toolkit_rules.run";

    /// <summary>Tag of outcomes: the id of an approach, such as <c>DLT501</c>; as many values as the catalogue has approaches.</summary>
    public const string ApproachIdTag = "toolkit_rules.approach.id";

    /// <summary>Tag of outcomes: one of the five outcomes, by its name in report documents, such as <c>notNeeded</c>.</summary>
    public const string OutcomeTag = "toolkit_rules.outcome";

    /// <summary>Tag of faults: the id of a rule; as many values as the catalogue has rules.</summary>
    public const string RuleIdTag = "toolkit_rules.rule.id";

    /// <summary>Tag of runs, durations and activities that failed: the full name of the exception's type, never its message.</summary>
    public const string ErrorTypeTag = "error.type";

    /// <summary>Tag of activities: the kind of organisation, by its name in profile documents, such as <c>public-body</c>.</summary>
    public const string OrganisationKindTag = "toolkit_rules.organisation.kind";

    /// <summary>Tag of activities: the number of approaches that are recommended.</summary>
    public const string RecommendedTag = "toolkit_rules.recommended.count";

    /// <summary>Tag of activities: the number of approaches that are undecided for lack of answers.</summary>
    public const string UndecidedTag = "toolkit_rules.undecided.count";

    /// <summary>Tag of activities: the number of approaches in the catalogue of the run.</summary>
    public const string ApproachesTag = "toolkit_rules.approaches.count";

    /// <summary>Tag of activities: the number of rules that could not answer.</summary>
    public const string FaultsTag = "toolkit_rules.faults.count";
}
