using System.Text.Json;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Reports;

namespace Toolkit.Rules.Comparisons;

/// <summary>A change of evidence as a comparison document has it.</summary>
internal sealed record EvidenceChangeDocument(
    string Indicator,
    EvidenceMove Move,
    CauseKind Kind,
    double? Before,
    double? After,
    double Need,
    IndicatorKind? AnswerKind,
    AnswerState StateBefore,
    AnswerState StateAfter,
    string? CurrencyBefore,
    string? CurrencyAfter);

internal sealed class EvidenceChangeConverter()
    : DocumentConverter<EvidenceChange, EvidenceChangeDocument>(() => ComparisonDocument.Default.EvidenceChangeDocument)
{
    protected override EvidenceChange Value(EvidenceChangeDocument document) => new()
    {
        Indicator = document.Indicator,
        Move = document.Move,
        Cause = document.Kind,
        Kind = document.AnswerKind,
        Before = Answer(document, document.StateBefore, document.Before, document.CurrencyBefore),
        After = Answer(document, document.StateAfter, document.After, document.CurrencyAfter),
        Need = document.Need,
    };

    protected override EvidenceChangeDocument Document(EvidenceChange value) => new(
        value.Indicator,
        value.Move,
        value.Cause,
        Number(value.Before),
        Number(value.After),
        value.Need,
        value.Kind,
        value.Before.State,
        value.After.State,
        value.Before.Currency,
        value.After.Currency);

    private static double? Number(in Answer answer) => answer.State == AnswerState.Given ? answer.Number : null;

    private static Answer Answer(EvidenceChangeDocument document, AnswerState state, double? number, string? currency) =>
        state == AnswerState.Given == number is not null && (number is null || document.AnswerKind is not null)
            ? new Answer(state, number ?? 0, AnswerDetail.From(currency, null, null, null))
            : throw new JsonException($"The answer to '{document.Indicator}' is given without a value or a kind, or has a value and is not given.");
}
