using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Samples.Web.Forms;

/// <summary>One thing that is wrong with a form: in which field, what it holds, what it may hold.</summary>
public sealed record FormProblem(string Field, string Label, string Found, string Allowed)
{
    private const string Answers = "$.answers.";

    internal string Told => $"Found {Found}; allowed: {Allowed}";

    internal static FormProblem Of(ProfileProblem problem, IReadOnlyList<Indicator> indicators)
    {
        var field = FieldOf(problem.Path);
        var indicator = indicators.FirstOrDefault(indicator => indicator.Key == field);
        if (problem.Path == Answers + field + ".state")
            return new(field, indicator?.Question ?? field, "an answer beside \"don't know\"", "one of them");
        var allowed = problem.Suggestion is null ? problem.Allowed : $"{problem.Allowed} (did you mean {problem.Suggestion}?)";
        // A document holds an empty text where a form holds nothing.
        var found = problem.Found == "the text \"\"" ? "nothing" : problem.Found;
        return new(field, indicator?.Question ?? LabelOf(field), found, allowed);
    }

    private static string FieldOf(string path) => path.StartsWith(Answers, StringComparison.Ordinal)
        ? path[Answers.Length..].Split('.')[0]
        : path.TrimStart('$', '.');

    private static string LabelOf(string field) => field switch
    {
        Forms.Field.Id => "Short id",
        Forms.Field.Name => "Name",
        Forms.Field.Kind => "Kind of organisation",
        Forms.Field.Currency => "Currency of amounts",
        Forms.Field.AsOf => "Date of the answers",
        _ when field.StartsWith("priorities.", StringComparison.Ordinal) => $"Priority of finding {field["priorities.".Length..]}",
        _ => field,
    };
}
