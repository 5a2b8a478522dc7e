using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Validity;

/// <summary>The places that count in the study.</summary>
internal static class Orders
{
    internal const int Top = 5;

    /// <summary>The ids of the first five places; fewer where fewer have one.</summary>
    internal static string[] TopFive(RecommendationEngine engine, OrganisationProfile profile) =>
        [.. engine.Assess(profile).Places.Take(Top).Select(place => place.Id)];

    /// <summary>The share of the true first places among those found; null where the truth has none.</summary>
    internal static double? Found(string[] truth, string[] found) =>
        truth.Length == 0 ? null : truth.Intersect(found, StringComparer.Ordinal).Count() / (double)truth.Length;

    /// <summary>The mean of those that are there.</summary>
    internal static double Mean(IEnumerable<double?> values) => values.Where(value => value is not null).Average(value => value!.Value);
}
