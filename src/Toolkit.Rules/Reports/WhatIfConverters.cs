using Toolkit.Rules.Analysis;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Reports;

/// <summary>An answer as a report document has it.</summary>
internal sealed record ScenarioValueDocument(double? Number = null, string? Currency = null, string? NotApplicable = null);

/// <summary>A changed answer as a report document has it; an unknown one is left out.</summary>
internal sealed record ScenarioAnswerDocument(
    string Indicator, IndicatorKind Kind, ScenarioValueDocument? Before = null, ScenarioValueDocument? After = null);

/// <summary>The state of an approach as a report document has it; the outcome of the rule is left out where it is the same.</summary>
internal sealed record ScenarioStateDocument(
    Outcome Outcome,
    double Low,
    double High,
    double Coverage,
    double? Need = null,
    Certainty? Certainty = null,
    int? Place = null,
    decimal? Score = null,
    Outcome? RawOutcome = null);

internal sealed class ScenarioAnswerConverter()
    : DocumentConverter<WhatIfAnswer, ScenarioAnswerDocument>(() => AnalysisJson.Default.ScenarioAnswerDocument)
{
    protected override WhatIfAnswer Value(ScenarioAnswerDocument document) => new()
    {
        Indicator = document.Indicator,
        Kind = document.Kind,
        Before = Answer(document.Before),
        After = Answer(document.After),
    };

    protected override ScenarioAnswerDocument Document(WhatIfAnswer value) =>
        new(value.Indicator, value.Kind, Document(value.Before), Document(value.After));

    private static Answer Answer(ScenarioValueDocument? document) =>
        document is null ? default
        : document.Number is { } number ? new Answer(AnswerState.Given, number, AnswerDetail.From(document.Currency, null, null, null))
        : new Answer(AnswerState.NotApplicable, 0, AnswerDetail.From(null, document.NotApplicable, null, null));

    private static ScenarioValueDocument? Document(in Answer answer) => answer.State switch
    {
        AnswerState.Given => new ScenarioValueDocument(answer.Number, answer.Currency),
        AnswerState.NotApplicable => new ScenarioValueDocument(NotApplicable: answer.Reason),
        _ => null,
    };
}

internal sealed class ScenarioStateConverter()
    : DocumentConverter<ApproachState, ScenarioStateDocument>(() => AnalysisJson.Default.ScenarioStateDocument)
{
    protected override ApproachState Value(ScenarioStateDocument document) => new()
    {
        Outcome = document.Outcome,
        RawOutcome = document.RawOutcome ?? document.Outcome,
        Certainty = document.Certainty,
        Place = document.Place,
        Score = document.Score,
        Need = new NeedInterval(document.Need, document.Low, document.High),
        Coverage = document.Coverage,
    };

    protected override ScenarioStateDocument Document(ApproachState value) => new(
        value.Outcome,
        value.Need.Low,
        value.Need.High,
        value.Coverage,
        value.Need.Value,
        value.Certainty,
        value.Place,
        value.Score,
        value.RawOutcome == value.Outcome ? null : value.RawOutcome);
}
