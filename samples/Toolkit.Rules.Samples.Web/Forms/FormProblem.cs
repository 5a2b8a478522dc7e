using System.Globalization;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Samples.Web.Forms;

/// <summary>One thing that is wrong with a form: in which field, what it holds, what it may hold.</summary>
public sealed record FormProblem(string Field, string Label, string Found, string Allowed)
{
    private const int Longest = 60;

    internal string Told => $"Found {Found}; allowed: {Allowed}";

    internal static FormProblem Of(string field, AnswerProblem problem, IReadOnlyList<Indicator> indicators) => new(
        field,
        indicators.FirstOrDefault(indicator => indicator.Key == field)?.Question ?? LabelOf(field),
        problem.Found,
        problem.Suggestion is null ? problem.Allowed : $"{problem.Allowed} (did you mean {problem.Suggestion}?)");

    /// <summary>A text of a field, short, with characters that cannot be seen as escapes.</summary>
    internal static string Shown(string text) => string.Concat(text.Take(Longest).Select(letter =>
        char.IsControl(letter) || char.GetUnicodeCategory(letter) == UnicodeCategory.Format ? $"\\u{(int)letter:X4}" : letter.ToString()));

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
