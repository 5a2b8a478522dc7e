using Toolkit.Rules.Texts;

namespace Toolkit.Rules.Indicators;

/// <summary>
/// An indicator whose answers are values of one type, so that the compiler refuses a maturity level where a percentage is due. Immutable.
/// Make one with <see cref="Indicator.Percentage"/>, <see cref="Indicator.YesNo"/> and their kin.
/// </summary>
/// <typeparam name="T">
/// The type of an answer: <see cref="double"/> for percentages, months and years, <see cref="int"/> for counts, <see cref="bool"/> for
/// yes/no, <see cref="MaturityLevel"/> or <see cref="Indicators.Money"/>.
/// </typeparam>
public sealed class Indicator<T> : Indicator
    where T : struct
{
    private readonly Func<T, (double Number, string? Currency)> _read;

    internal Indicator(
        string key, IndicatorKind kind, Direction direction, RecordHolder heldBy, IndicatorText? text, IReadOnlyList<string>? sources,
        Func<T, (double Number, string? Currency)> read)
        : base(key, kind, direction, heldBy, text, sources) => _read = read;

    /// <summary>The number that stands for a value in a profile, and the currency of an amount.</summary>
    internal (double Number, string? Currency) Read(T value) => _read(value);
}
