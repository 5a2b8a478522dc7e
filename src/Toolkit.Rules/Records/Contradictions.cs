using System.Globalization;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Texts;

namespace Toolkit.Rules.Records;

/// <summary>What a record can get wrong in itself, said with the names of its properties. Null where there is nothing wrong.</summary>
internal sealed class Contradictions(TextCatalogue texts)
{
    /// <summary>As an answer about money; the sums of so many records as there can be fit into a decimal.</summary>
    private static readonly decimal Most = (decimal)IndicatorKinds.Highest(IndicatorKind.Money);

    internal string? Before(string laterName, DateTime? later, string earlierName, DateTime? earlier) =>
        TooEarly(earlierName, earlier) ?? TooEarly(laterName, later)
        ?? (later < earlier ? texts.Phrase("records.problem.before", laterName, Day(later), earlierName, Day(earlier)) : null);

    /// <summary>A date that no record can mean: many systems put one where there is none.</summary>
    internal string? TooEarly(string name, DateTime? date) =>
        date < RecordSetting.Earliest ? texts.Phrase("records.problem.too-early", name, Day(date), Plain(RecordSetting.Earliest.Year)) : null;

    internal string? OutOfRange(string name, decimal? number) =>
        number < 0 ? texts.Phrase("records.problem.negative", name, Plain(number))
        : number > Most ? texts.Phrase("records.problem.above", name, Plain(number), Plain(Most))
        : null;

    internal string? Above(string name, decimal? number, string limitName, decimal? limit) =>
        number > limit ? texts.Phrase("records.problem.above-other", name, Plain(number), limitName, Plain(limit)) : null;

    internal string? Without(string name, bool isStated, string otherName, bool isOtherStated) =>
        isStated && !isOtherStated ? texts.Phrase("records.problem.without", name, otherName) : null;

    private static string Plain(decimal? number) => number!.Value.ToString(CultureInfo.InvariantCulture);

    private static string Day(DateTime? date) => date!.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
