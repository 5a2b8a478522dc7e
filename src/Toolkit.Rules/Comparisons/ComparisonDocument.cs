using System.Text.Json;
using System.Text.Json.Serialization;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Ranking;
using Toolkit.Rules.Reports;

namespace Toolkit.Rules.Comparisons;

/// <summary>
/// How a comparison is written and read. Members stand in the order in which they are declared, and their names are part of the contract:
/// members are added, never renamed.
/// </summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    RespectNullableAnnotations = true,
    ReadCommentHandling = JsonCommentHandling.Skip,
    AllowTrailingCommas = true,
    RespectRequiredConstructorParameters = true,
    Converters =
    [
        typeof(PlainNumberConverter), typeof(PlainPointsConverter), typeof(PlainDateConverter), typeof(PlainTextConverter),
        typeof(CamelCaseConverter<CauseKind>), typeof(CamelCaseConverter<ComparedSetting>), typeof(CamelCaseConverter<EvidenceMove>),
        typeof(CamelCaseConverter<Movement>), typeof(CamelCaseConverter<RankStepKind>), typeof(CamelCaseConverter<Criterion>),
        typeof(CamelCaseConverter<Outcome>), typeof(CamelCaseConverter<Certainty>), typeof(CamelCaseConverter<AnswerState>), typeof(KindNameConverter),
        typeof(ComparedStateConverter), typeof(EvidenceChangeConverter),
    ])]
[JsonSerializable(typeof(ReportComparison))]
[JsonSerializable(typeof(ComparedStateDocument))]
[JsonSerializable(typeof(EvidenceChangeDocument))]
internal sealed partial class ComparisonDocument : JsonSerializerContext;
