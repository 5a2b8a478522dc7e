using System.Globalization;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Samples.Output;

namespace Toolkit.Rules.Samples.Interviews;

/// <summary>A typed answer, in the words of a conversation rather than of a table.</summary>
internal static class AnswerLine
{
    internal const string Commands = "? nobody knows; na REASON does not apply; < back; s save; q quit";

    /// <summary>The reason in <c>na REASON</c> or <c>- REASON</c>: empty when it is still to be given; null when the line is something else.</summary>
    internal static string? ReasonIn(string line)
    {
        var parts = line.Split(' ', 2, StringSplitOptions.TrimEntries);
        return parts[0] is "-" or "na" or "n/a" or "NA" or "N/A" ? parts.ElementAtOrDefault(1) ?? "" : null;
    }

    /// <summary>The profile with the answer; null when it is none that the question allows.</summary>
    internal static OrganisationProfile? Take(OrganisationProfile profile, Indicator indicator, string line) =>
        indicator.TryAnswer(line, CultureInfo.InvariantCulture, out var answer, out _, profile.Organisation.Currency) && answer.State != AnswerState.Unknown
            ? profile.With(indicator, answer)
            : null;

    /// <summary>The profile with the question said not to apply; null when the reason is none.</summary>
    internal static OrganisationProfile? Excuse(OrganisationProfile profile, Indicator indicator, string reason)
    {
        try
        {
            return profile.WithNotApplicable(indicator, reason);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    internal static string Allowed(Indicator indicator) => indicator.Kind == IndicatorKind.YesNo ? "yes or no" : indicator.Allowed;

    /// <summary>The answers that are allowed, and the better end of them.</summary>
    internal static string Expected(Indicator indicator) => indicator.Kind == IndicatorKind.YesNo
        ? $"yes or no; {(indicator.Direction == Direction.HigherIsBetter ? "yes" : "no")} is better"
        : $"{indicator.Allowed}; {Wording.Better(indicator.Direction)} is better";
}
