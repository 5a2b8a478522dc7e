using System.Globalization;
using System.Runtime.CompilerServices;
using Toolkit.Rules.Indicators;

namespace Toolkit.Rules.Records;

/// <summary>
/// Finds contradictions within a record and describes them with the names of its properties. Null means that there is none. The names are
/// read off the arguments, such as <c>staff.Pay</c>.
/// </summary>
internal sealed class Contradictions(RecordTexts texts)
{
    /// <summary>The same limit as for an answer about money; the sums of so many records as there can be fit into a decimal.</summary>
    private static readonly decimal Most = (decimal)FinanceAndGovernanceIndicators.ContractSizeMedian.Highest;

    internal string? Before(
        DateTime? later, DateTime? earlier,
        [CallerArgumentExpression(nameof(later))] string laterName = "", [CallerArgumentExpression(nameof(earlier))] string earlierName = "") =>
        // Nearly no record gets beyond the three comparisons.
        later < earlier || later < RecordSetting.Earliest || earlier < RecordSetting.Earliest
            ? TooEarly(earlier, earlierName) ?? TooEarly(later, laterName)
                ?? Say("before", FieldName.Of(laterName), Day(later), FieldName.Of(earlierName), Day(earlier))
            : null;

    /// <summary>Finds a date that no record can mean: many systems put one where there is none.</summary>
    internal string? TooEarly(DateTime? date, [CallerArgumentExpression(nameof(date))] string name = "") =>
        date < RecordSetting.Earliest ? Say("too-early", FieldName.Of(name), Day(date), Plain(RecordSetting.Earliest.Year)) : null;

    internal string? OutOfRange(decimal? number, [CallerArgumentExpression(nameof(number))] string name = "") =>
        number is not { } value || (value >= 0 && value <= Most) ? null
        : value < 0 ? Say("negative", FieldName.Of(name), Plain(value))
        : Say("above", FieldName.Of(name), Plain(value), Plain(Most));

    internal string? Above(
        decimal? number, decimal? limit,
        [CallerArgumentExpression(nameof(number))] string name = "", [CallerArgumentExpression(nameof(limit))] string limitName = "") =>
        number > limit ? Say("above-other", FieldName.Of(name), Plain(number), FieldName.Of(limitName), Plain(limit)) : null;

    internal string? Without(string name, bool isStated, string otherName, bool isOtherStated) =>
        isStated && !isOtherStated ? Say("without", name, otherName) : null;

    /// <summary>Says that a record with the same key was counted before.</summary>
    internal string Repeated() => Say("repeated");

    private string Say(string key, params object[] arguments) => texts.Phrase($"records.problem.{key}", arguments);

    private static string Plain(decimal? number) => number!.Value.ToString(CultureInfo.InvariantCulture);

    private static string Day(DateTime? date) => date!.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
