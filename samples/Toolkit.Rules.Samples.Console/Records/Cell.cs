using System.Globalization;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Samples.Records;

/// <summary>A cell of a table as an answer: empty is unknown, and <c>n/a: reason</c> says that the question does not apply.</summary>
internal static class Cell
{
    private const string NotApplicable = "n/a:";
    private const int Longest = 40;

    /// <summary>Answers a question.</summary>
    /// <returns>What is wrong with the answer, or null.</returns>
    internal static string? Answer(OrganisationProfileBuilder profile, Indicator indicator, string cell, string? currency)
    {
        if (cell.Length == 0)
            return null;
        if (indicator is { Kind: IndicatorKind.Money } and not RetiredIndicator && currency is null && !cell.StartsWith(NotApplicable, StringComparison.OrdinalIgnoreCase))
            return $"{indicator.Key}: found an amount without a currency; allowed: one in the column currency";
        if (!indicator.TryAnswer(cell, CultureInfo.InvariantCulture, out var answer, out var problem, currency))
            return cell.StartsWith(NotApplicable, StringComparison.OrdinalIgnoreCase)
                ? $"{indicator.Key}: found \"{NotApplicable}\" without a reason in plain text; allowed: {NotApplicable} and why the question does not apply"
                : $"{indicator.Key}: found {Shown(cell)}; allowed: {problem.Allowed}, n/a: and a reason, or nothing";
        profile.With(indicator, answer);
        return null;
    }

    internal static string Shown(string text) => $"\"{(text.Length > Longest ? text[..Longest] + "..." : text)}\"";
}
