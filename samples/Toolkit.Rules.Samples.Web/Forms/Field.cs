using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Samples.Web.Forms;

/// <summary>The names of the fields of the questionnaire. A question's fields begin with its key, which holds no dot.</summary>
internal static class Field
{
    internal const string Id = "organisation.id";
    internal const string Name = "organisation.name";
    internal const string Kind = "organisation.kind";
    internal const string Currency = "organisation.currency";
    internal const string AsOf = "asOf";
    internal const string Upload = "document";

    internal const string Unknown = "unknown";
    internal const string NotApplicable = "not-applicable";

    private static readonly string[] OfTheOrganisation = [Id, Name, Kind, Currency, AsOf];

    internal static string Priority(int finding) => FormattableString.Invariant($"priorities.{finding}");

    internal static string State(Indicator indicator) => indicator.Key + ".state";

    internal static string Reason(Indicator indicator) => indicator.Key + ".reason";

    internal static string Source(Indicator indicator) => indicator.Key + ".source";

    internal static string Note(Indicator indicator) => indicator.Key + ".note";

    internal static string CurrencyOf(Indicator indicator) => indicator.Key + ".currency";

    /// <summary>Whether the answer is picked from a few.</summary>
    internal static bool IsChoice(Indicator indicator) => indicator.Kind is IndicatorKind.YesNo or IndicatorKind.Maturity;

    internal static IEnumerable<string> All(IEnumerable<Indicator> indicators) =>
        [.. OfTheOrganisation, .. Enumerable.Range(1, 7).Select(Priority), .. indicators.SelectMany(Of)];

    private static string[] Of(Indicator indicator) =>
        [indicator.Key, State(indicator), Reason(indicator), Source(indicator), Note(indicator), CurrencyOf(indicator)];
}
