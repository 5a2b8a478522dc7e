using System.Globalization;
using Microsoft.Extensions.Options;
using Toolkit.Rules.Compatibility;
using Toolkit.Rules.Indicators;

namespace Toolkit.Rules.Profiles;

/// <summary>Limits and questions for reading profile documents. Not to be changed during a read that was given it.</summary>
public sealed class ProfileDocumentOptions
{
    /// <summary>Gets or sets the size of the largest document that is read, in bytes of UTF-8.</summary>
    /// <value>At least 1; 8,388,608 (8 MiB) unless set: no profile of the 126 questions is larger when it is written.</value>
    public int MaximumBytes { get; set; } = 8 * 1024 * 1024;

    /// <summary>Gets or sets how deep objects and arrays may be nested; a profile needs three levels.</summary>
    /// <value>At least 1; 16 unless set.</value>
    public int MaximumDepth { get; set; } = 16;

    /// <summary>
    /// Gets or sets the questions that may be answered. A host with rules of its own passes the indicators of its engine's catalogue.
    /// </summary>
    /// <value>The 126 of <see cref="IndicatorCatalogue.All"/> unless set; no two with the same key.</value>
    public IReadOnlyList<Indicator> Indicators { get; set; } = IndicatorCatalogue.All;

    /// <exception cref="OptionsValidationException">The options are not valid; every problem is listed.</exception>
    internal void Check() => OptionsProblems.ThrowIfAny<ProfileDocumentOptions>(
        [.. Least(nameof(MaximumBytes), MaximumBytes), .. Least(nameof(MaximumDepth), MaximumDepth), .. IndicatorProblems()]);

    private static IEnumerable<string> Least(string name, int value) =>
        value < 1 ? [$"{name}: {value.ToString(CultureInfo.InvariantCulture)} is not 1 or more."] : [];

    private IEnumerable<string> IndicatorProblems() =>
        Indicators is null ? [$"{nameof(Indicators)}: there are none."]
        : ReferenceEquals(Indicators, IndicatorCatalogue.All) ? []
        : Indicators.GroupBy(indicator => indicator?.Key, StringComparer.Ordinal)
            .Where(group => group.Key is null || group.Skip(1).Any())
            .Select(group => $"{nameof(Indicators)}: {(group.Key is null ? "one is null" : $"there are two with the key {group.Key}")}.");
}
