using Toolkit.Rules.Samples.Model;

namespace Toolkit.Rules.Samples.Imports;

/// <summary>The words that files may use, in small or capital letters.</summary>
internal static class Words
{
    internal static IReadOnlyDictionary<string, Rating> Colours { get; } = Of(("Red", Rating.Red), ("Amber", Rating.Amber), ("Green", Rating.Green));

    internal static IReadOnlyDictionary<string, Rating> Levels { get; } =
        Of(("Low", Rating.Low), ("Medium-Low", Rating.MediumLow), ("Medium", Rating.Medium), ("Medium-High", Rating.MediumHigh), ("High", Rating.High));

    internal static IReadOnlyDictionary<string, T> Of<T>(params (string Word, T Value)[] words) =>
        words.ToDictionary(word => word.Word, word => word.Value, StringComparer.OrdinalIgnoreCase);
}
