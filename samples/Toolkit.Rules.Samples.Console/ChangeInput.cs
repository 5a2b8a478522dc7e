using System.Globalization;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Samples;

/// <summary>Changes as a person types them, <c>key=value</c>; <c>null</c> takes an answer back.</summary>
internal static class ChangeInput
{
    private const int LongestExcerpt = 40;
    private const string Priority = "priority.";
    private const string Staff = "staff";
    private const string DigitalStaff = "digitalStaff";

    /// <summary>Makes the changes.</summary>
    /// <param name="scenario">The scenario that they are made to.</param>
    /// <param name="changes">The changes.</param>
    /// <exception cref="BadInputException">A change is none: every problem of every change is listed.</exception>
    internal static Assessment With(this Assessment scenario, IEnumerable<string> changes)
    {
        var problems = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var change in changes)
        {
            var parts = change.Split('=', 2);
            if (parts.Length < 2)
                problems.Add($"{change}: is no change; allowed: KEY=VALUE, such as digital-vacancy-rate=18");
            else if (!seen.Add(parts[0]))
                problems.Add($"{change}: {parts[0]} again; allowed: each key once");
            else if (Change(ref scenario, parts[0], parts[1]) is { } problem)
                problems.Add($"{change}: {problem}");
        }
        if (problems.Count > 0)
            throw new BadInputException([.. problems, $"The changes are refused: {Counted(problems.Count)}."]);
        return scenario;
    }

    private static string Counted(int problems) => problems == 1 ? "1 problem" : $"{problems} problems";

    /// <summary>Makes one change.</summary>
    /// <returns>The problem of the change, or null.</returns>
    private static AnswerProblem? Change(ref Assessment scenario, string key, string value)
    {
        if (key.StartsWith(Priority, StringComparison.Ordinal))
            return Prioritise(ref scenario, key[Priority.Length..], value);
        var text = value == "null" ? "" : value;
        if (key is Staff or DigitalStaff)
            return Resize(ref scenario, key, text);
        if (!IndicatorCatalogue.All.TryAnswer(
            key, text, CultureInfo.InvariantCulture, out var indicator, out var answer, out var problem, scenario.Profile.Organisation.Currency))
            return problem;
        scenario = scenario.With(indicator, answer);
        return null;
    }

    private static AnswerProblem? Resize(ref Assessment scenario, string key, string text)
    {
        var organisation = scenario.Profile.Organisation;
        int? number = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var stated) ? stated : null;
        if (number is null && text.Length > 0)
            return new AnswerProblem(text, "a whole number from 0 to 50000000, or null");
        try
        {
            scenario = key == Staff ? scenario.WithStaff(number, organisation.DigitalStaff) : scenario.WithStaff(organisation.Staff, number);
            return null;
        }
        catch (ArgumentOutOfRangeException)
        {
            return new AnswerProblem(text, "a whole number from 0 to 50000000, digital staff no more than staff");
        }
    }

    private static AnswerProblem? Prioritise(ref Assessment scenario, string finding, string value)
    {
        if (finding.Length != 1 || finding[0] is < '1' or > '7')
            return new AnswerProblem($"the unknown finding \"{Output.Cut.To(finding, LongestExcerpt)}\"", "1, 2, 3, 4, 5, 6 or 7");
        if (!double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var priority) || priority is not (>= 0 and <= 1))
            return new AnswerProblem(value.Length == 0 ? "nothing" : value, "a number from 0 to 1");
        scenario = scenario.WithPriority((Finding)(finding[0] - '0'), priority);
        return null;
    }
}
