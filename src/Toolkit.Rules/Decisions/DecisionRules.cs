using System.Globalization;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Decisions;

/// <summary>The properties of a decision that have to go together.</summary>
internal static class DecisionRules
{
    internal static IReadOnlyList<string> Problems(Decision decision)
    {
        var problems = new List<string>();
        var status = DecisionNames.Statuses.Of(decision.Status);
        if (decision.Category is { } category && !decision.Status.Allowed().Contains(category))
            problems.Add($"{status} goes with {DocumentReader.OneOf(DecisionNames.Allowed(decision.Status))}, not with {DecisionNames.Categories.Of(category)}.");
        if (Justification.Problem(decision.Justification) is { } problem)
            problems.Add(problem);
        if (decision.Until is null && decision.Withholds)
            problems.Add($"What is {status} ends on a date.");
        if (decision.Date is { } date && decision.Until < date)
            problems.Add($"It was taken on {Day(date)}, after the last day on which it holds.");
        return problems;
    }

    internal static string Day(DateTime date) => date.ToString(ProfileWriter.DateFormat, CultureInfo.InvariantCulture);
}
