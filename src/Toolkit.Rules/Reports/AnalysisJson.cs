using System.Text.Json;
using System.Text.Json.Serialization;
using Toolkit.Rules.Analysis;
using Toolkit.Rules.Evaluation;

namespace Toolkit.Rules.Reports;

/// <summary>
/// How what is worked out on top of a report is written and read. Members stand in the order in which they are declared, and their names
/// are part of the contract: members are added, never renamed.
/// </summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    ReadCommentHandling = JsonCommentHandling.Skip,
    AllowTrailingCommas = true,
    RespectRequiredConstructorParameters = true,
    Converters =
    [
        typeof(PlainNumberConverter), typeof(PlainPointsConverter), typeof(PlainDateConverter), typeof(PlainTextConverter),
        typeof(CamelCaseConverter<Weighting>), typeof(CamelCaseConverter<UnknownAnswers>),
        typeof(CriterionNameConverter), typeof(OutcomeNameConverter), typeof(KindNameConverter),
        typeof(CamelCaseConverter<PlanStepKind>), typeof(CamelCaseConverter<PlanPhase>), typeof(CamelCaseConverter<PlanLinkKind>),
        typeof(CamelCaseConverter<OutOfHorizonReason>), typeof(CamelCaseConverter<LeftOutReason>),
        typeof(CamelCaseConverter<Certainty>), typeof(ScenarioAnswerConverter), typeof(ScenarioStateConverter),
    ])]
[JsonSerializable(typeof(ReportAnalysis))]
[JsonSerializable(typeof(ScenarioAnswerDocument))]
[JsonSerializable(typeof(ScenarioStateDocument))]
internal sealed partial class AnalysisJson : JsonSerializerContext;
