using System.Globalization;
using Toolkit.Rules.Decisions;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Rules;
using Toolkit.Rules.Texts;
using LibraryWording = Toolkit.Rules.Explanation.Wording;

namespace Toolkit.Rules.Samples.Output;

/// <summary>Writes values as the library does, and what a terminal needs besides: the same in every culture.</summary>
internal static class Wording
{
    private static readonly LibraryWording English = new(TextCatalogue.English);

    /// <summary>Two decimals, as in <c>0.65</c>.</summary>
    internal static string Share(double value) => English.Share(value);

    /// <summary>As many decimals as it takes to follow a sum, four at most.</summary>
    internal static string Exact(double value) => value.ToString("#,0.####", CultureInfo.InvariantCulture);

    internal static string Points(decimal value) => English.Points(value);

    internal static string Percent(double share) => (share * 100).ToString("0", CultureInfo.InvariantCulture) + "%";

    internal static string Date(DateTime date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    internal static string Between(NeedInterval need) => $"{Share(need.Low)}-{Share(need.High)}";

    internal static string Need(NeedInterval need) => need.Value is { } value ? Share(value) : "?";

    /// <summary>An answer or a threshold in the unit of its indicator.</summary>
    internal static string Value(IndicatorKind kind, double value, string currency = Money.ThresholdCurrency) => English.Value(kind, value, currency);

    /// <summary>An answer: its value, unknown, or not applicable with the reason; without a reason it only does not count.</summary>
    internal static string Said(IndicatorKind? kind, in Answer answer, string currency) => English.Answer(kind, answer, currency);

    /// <summary>The same for a narrow column whose head says the currency.</summary>
    internal static string Short(IndicatorKind kind, double value) => kind == IndicatorKind.Money ? Exact(value) : Value(kind, value);

    internal static string Counted(double number, string noun) => $"{Exact(number)} {noun}{(number.Equals(1) ? "" : "s")}";

    internal static string Kind(IndicatorKind kind) => kind == IndicatorKind.YesNo ? "yes/no" : kind.ToString().ToLowerInvariant();

    internal static string Better(Direction direction) => direction == Direction.HigherIsBetter ? "higher" : "lower";

    internal static string Effort(EffortSize effort) => effort.ToString().ToLowerInvariant();

    internal static string Severity(Severity severity) => English.NameOf(severity);

    /// <summary>The number and title of a finding, in the toolkit's words.</summary>
    internal static string Finding(Finding finding) => $"Finding {(int)finding}: " + Lower(English.NameOf(finding));

    internal static string Status(Decision decision)
    {
        var status = Lower(English.NameOf(decision.Status));
        return decision.Until is { } until ? $"{status} until {Date(until)}" : status;
    }

    internal static string Category(DecisionCategory category) => English.NameOf(category);

    /// <summary>The outcome as a reader would say it.</summary>
    internal static string Outcome(Outcome outcome) => outcome switch
    {
        Evaluation.Outcome.Recommended => "recommended",
        Evaluation.Outcome.NotNeeded => "met",
        Evaluation.Outcome.NotApplicable => "not applicable",
        Evaluation.Outcome.Suppressed => "suppressed",
        _ => "undecided",
    };

    private static string Lower(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
