using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Reports;

namespace Toolkit.Rules.Comparisons;

/// <summary>The state of an approach as a comparison document has it.</summary>
internal sealed record ComparedStateDocument(
    Outcome Outcome,
    Outcome RawOutcome,
    Certainty? Certainty,
    int? Place,
    decimal? Score,
    double? Need,
    double Low,
    double High,
    double Coverage);

internal sealed class ComparedStateConverter()
    : DocumentConverter<ApproachState, ComparedStateDocument>(() => ComparisonDocument.Default.ComparedStateDocument)
{
    protected override ApproachState Value(ComparedStateDocument document) => new()
    {
        Outcome = document.Outcome,
        RawOutcome = document.RawOutcome,
        Certainty = document.Certainty,
        Place = document.Place,
        Score = document.Score,
        Need = new NeedInterval(document.Need, document.Low, document.High),
        Coverage = document.Coverage,
    };

    protected override ComparedStateDocument Document(ApproachState value) => new(
        value.Outcome,
        value.RawOutcome,
        value.Certainty,
        value.Place,
        value.Score,
        value.Need.Value,
        value.Need.Low,
        value.Need.High,
        value.Coverage);
}
