using System.Globalization;
using System.Text.Json;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Reports;

namespace Toolkit.Rules.Comparisons;

/// <summary>Holds the values of a comparison document, each of which is in range, against one another: what contradicts itself is refused.</summary>
internal sealed class ComparisonCheck(PlacedProblems problems)
{
    internal void Check(JsonElement comparison)
    {
        var changes = comparison.GetProperty("approaches");
        var unchanged = new HashSet<string>(comparison.GetProperty("unchanged").EnumerateArray().Select(id => id.GetString()!), StringComparer.Ordinal);
        Expect(changes.GetArrayLength() + unchanged.Count <= DocumentBounds.MostApproaches, "$.approaches", "too many approaches", $"at most {Text(DocumentBounds.MostApproaches)}");
        var index = 0;
        foreach (var change in changes.EnumerateArray())
        {
            var path = $"$.approaches[{Text(index++)}]";
            var id = change.GetProperty("id").GetString()!;
            Expect(!unchanged.Contains(id), path + ".id", Excerpt.Quoted(id) + ", which is among the unchanged", "each approach once");
            CheckChange(change, path);
        }
    }

    private void CheckChange(JsonElement change, string path)
    {
        CheckState(change.GetProperty("before"), path + ".before");
        CheckState(change.GetProperty("after"), path + ".after");
        CheckSum(change, path, "scoreChange", "scoreCauses", "points");
        CheckSum(change, path, "rankChange", "rankSteps", "places");
        CheckSum(change, path, "needChange", "evidence", "need");
        var index = 0;
        foreach (var part in change.GetProperty("evidence").EnumerateArray())
        {
            var place = $"{path}.evidence[{Text(index++)}]";
            CheckAnswer(part, place, "before", "stateBefore", "currencyBefore");
            CheckAnswer(part, place, "after", "stateAfter", "currencyAfter");
        }
    }

    private void CheckState(JsonElement state, string path)
    {
        if (state.ValueKind == JsonValueKind.Null)
            return;
        var (low, high) = (state.GetProperty("low").GetDouble(), state.GetProperty("high").GetDouble());
        var need = Number(state.GetProperty("need")) ?? low;
        Expect(low <= need && need <= high, path, "a need that does not lie between its bounds", "low, need and high in this order");
    }

    /// <summary>The parts sum to the change; where there is no change to split, there are no parts.</summary>
    private void CheckSum(JsonElement change, string path, string whole, string parts, string part)
    {
        var list = change.GetProperty(parts);
        decimal? sum = change.GetProperty(whole) is { ValueKind: JsonValueKind.Number } number ? Billionths(number) : null;
        if (list.GetArrayLength() == 0)
            return;
        var added = list.EnumerateArray().Sum(item => Billionths(item.GetProperty(part)));
        Expect(sum == added, $"{path}.{whole}", change.GetProperty(whole).GetRawText(), $"the sum of {parts}, which is {PlainNumber.Of((double)added)}");
    }

    private void CheckAnswer(JsonElement part, string path, string answer, string state, string currency)
    {
        var (number, isGiven) = (Number(part.GetProperty(answer)), part.GetProperty(state).GetString() == "given");
        Expect(isGiven == number is not null, $"{path}.{answer}", number is null ? "null" : "a number", isGiven ? "the answer that is given" : "null, for no answer is given");
        Expect(isGiven || part.GetProperty(currency).ValueKind == JsonValueKind.Null, $"{path}.{currency}", "a currency", "null, for no answer is given");
        if (number is not { } given)
            return;
        if (part.GetProperty("answerKind").GetString() is { } name && ReportNames.Kinds.TryFind(name, out var kind))
            Expect(IndicatorKinds.Holds(kind, given), $"{path}.{answer}", PlainNumber.Of(given), IndicatorKinds.Range(kind));
        else
            Expect(false, $"{path}.answerKind", "null", "the kind of the answer that is given");
    }

    private void Expect(bool holds, string path, string found, string allowed)
    {
        if (!holds)
            problems.Add(path, found, allowed);
    }

    // Needs have nine decimals.
    private static decimal Billionths(JsonElement number) => Math.Round((decimal)number.GetDouble(), 9);

    private static double? Number(JsonElement number) => number.ValueKind == JsonValueKind.Number ? number.GetDouble() : null;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
