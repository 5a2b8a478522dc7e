using System.Globalization;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Samples.Model;
using Toolkit.Rules.Texts;
using LibraryWording = Toolkit.Rules.Explanation.Wording;

namespace Toolkit.Rules.Samples.Views;

/// <summary>Writes values as the library does, and what only these pages say: the same on every machine.</summary>
internal static class Wording
{
    private static readonly LibraryWording English = new(TextCatalogue.English);

    internal static string Share(double value) => English.Share(value);

    internal static string Percent(double share) => (share * 100).ToString("0", CultureInfo.InvariantCulture) + "%";

    internal static string Points(decimal value) => English.Points(value);

    internal static string Number(decimal value) => value.ToString("#,0.##", CultureInfo.InvariantCulture);

    internal static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    internal static string Moment(DateTime time) => time.ToString("d MMMM yyyy, HH:mm", CultureInfo.InvariantCulture) + " UTC";

    internal static string Need(NeedInterval need) => need.Value is { } value ? Share(value) : "not known";

    /// <summary>An answer in the unit of its question.</summary>
    internal static string Value(IndicatorKind kind, double value) => English.Value(kind, value);

    internal static string Value(Indicator indicator, Answer answer) =>
        answer.State == AnswerState.NotApplicable ? $"does not apply: {answer.Reason}" : Value(indicator.Kind, answer.Number);

    internal static string Plain(double value) => value.ToString("#,0.####", CultureInfo.InvariantCulture);

    internal static string Unit(IndicatorKind kind) => kind switch
    {
        IndicatorKind.Percentage => "per cent",
        IndicatorKind.Maturity => "level, 0 to 4",
        IndicatorKind.Months => "months",
        IndicatorKind.Years => "years",
        _ => "number",
    };

    internal static string Outcome(Outcome outcome) => outcome switch
    {
        Evaluation.Outcome.Recommended => "recommended",
        Evaluation.Outcome.NotNeeded => "met",
        Evaluation.Outcome.NotApplicable => "not applicable",
        Evaluation.Outcome.Suppressed => "suppressed",
        _ => "undecided",
    };

    internal static string Finding(Finding finding) => English.NameOf(finding);

    internal static string Cause(RunCause cause) => cause switch
    {
        RunCause.FirstRecords => "first records",
        RunCause.Added => "an organisation added",
        RunCause.Import => "an import",
        RunCause.Answer => "an answer",
        _ => "the nightly run",
    };

    /// <summary>A number of people, rounded down so that a group of few can neither be read nor be worked out from the others.</summary>
    internal static string People(int number) => number < 10 ? "fewer than 10" : $"{Number(number / 10 * 10)} or more";

    internal static string Counted(double number, string noun) => $"{Plain(number)} {noun}{(number.Equals(1) ? "" : "s")}";
}
