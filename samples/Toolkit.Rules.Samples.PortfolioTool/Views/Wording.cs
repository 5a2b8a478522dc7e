using System.Globalization;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Portfolios;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Samples.Model;
using Toolkit.Rules.Texts;
using LibraryWording = Toolkit.Rules.Explanation.Wording;

namespace Toolkit.Rules.Samples.Views;

/// <summary>How pages write figures and words.</summary>
internal static class Wording
{
    private static readonly LibraryWording English = new(TextCatalogue.English);

    internal static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    internal static string Day(DateOnly? day) => day is { } known ? Day(known) : "";

    internal static string YesNo(bool? answer) => answer switch { true => "yes", false => "no", null => "not said" };

    internal static string Share(double share) => English.Share(share);

    internal static string Percent(double share) => share is > 0 and < 0.01 ? "under 1%" : (share * 100).ToString("0", CultureInfo.InvariantCulture) + "%";

    internal static string Millions(decimal? amount) => amount is { } known ? known.ToString("#,##0.##", CultureInfo.InvariantCulture) : "";

    internal static string Between(NeedInterval need) => $"between {Share(need.Low)} and {Share(need.High)}";

    internal static string Value(Indicator indicator, double value, string? currency) => English.Value(indicator.Kind, value, currency);

    /// <summary>An answer that somebody gave.</summary>
    internal static string Value(Indicator indicator, Answer answer, string currency) => answer.State == AnswerState.NotApplicable
        ? $"does not apply: {answer.Reason}"
        : Value(indicator, answer.Number, answer.Currency ?? currency);

    internal static string Rating(Rating? rating) => rating switch
    {
        null => "",
        Model.Rating.MediumLow => "Medium-Low",
        Model.Rating.MediumHigh => "Medium-High",
        _ => rating.ToString()!,
    };

    internal static string Outcome(Outcome outcome) => outcome switch
    {
        Evaluation.Outcome.Recommended => "needed",
        Evaluation.Outcome.NotNeeded => "met",
        Evaluation.Outcome.NotApplicable => "does not apply",
        Evaluation.Outcome.Suppressed => "set aside",
        _ => "not known",
    };

    /// <summary>A cell of the heat map in a word or two: colour says nothing that this does not say.</summary>
    internal static string Cell(PortfolioCell cell) => cell.State.Outcome switch
    {
        Evaluation.Outcome.Recommended => $"{cell.Severity.ToString()!.ToLowerInvariant()} {Share(cell.State.Need.Value!.Value)}",
        Evaluation.Outcome.Undecided => "not known",
        _ => Outcome(cell.State.Outcome),
    };

    /// <summary>Where an approach stands in a department: its rank if it is needed, and otherwise what can be said.</summary>
    internal static string Place(PortfolioCell cell) => cell.State.Outcome == Evaluation.Outcome.Recommended
        ? $"place {cell.State.Place}, {Cell(cell)}"
        : $"{Outcome(cell.State.Outcome)}, {Between(cell.State.Need)}";

    /// <summary>The number of a programme; nothing where the publisher gives none and the name stands in for it.</summary>
    internal static string Id(Programme programme) => programme.Key.EndsWith(programme.Name, StringComparison.Ordinal) ? "" : programme.Key;

    /// <summary>The other facts of a release on a programme, and those that it withholds with the reason; amounts in millions.</summary>
    internal static IReadOnlyList<string> More(Programme programme) =>
    [
        .. new[]
        {
            ("starts", Day(programme.StartsOn)), ("budget of the year", Millions(programme.YearBudget)), ("forecast of the year", Millions(programme.YearForecast)),
            ("digital part of the cost", Millions(programme.DigitalCost)), ("benefits", Millions(programme.Benefits)),
            ("evaluation plan", programme.HasEvaluationPlan is null ? "" : YesNo(programme.HasEvaluationPlan)),
        }.Where(fact => fact.Item2.Length > 0).Select(fact => $"{fact.Item1}: {fact.Item2}"),
        .. programme.Withheld.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(reason => $"withheld, {reason}"),
    ];
}
