using Toolkit.Rules.Indicators;

namespace Toolkit.Rules.Profiles;

/// <summary>
/// The answers by slot. A slot holds the value itself, <see cref="Unknown"/> or <see cref="NotApplicable"/>; no value allowed by any
/// indicator is either of the two, so one array of doubles carries all three states and an evaluation reads nothing else.
/// </summary>
internal sealed class AnswerSheet
{
    internal const double Unknown = double.NaN;
    internal const double NotApplicable = double.PositiveInfinity;

    internal static readonly AnswerSheet Empty = new(FilledWithUnknown(), [], []);

    private readonly Dictionary<Indicator, double> _others;
    private readonly Dictionary<Indicator, AnswerDetail> _details;

    private AnswerSheet(double[] slots, Dictionary<Indicator, double> others, Dictionary<Indicator, AnswerDetail> details)
    {
        Slots = slots;
        _others = others;
        _details = details;
    }

    /// <summary>Values of the built-in indicators by slot. Not to be written to once the sheet is part of a profile.</summary>
    internal double[] Slots { get; }

    internal double this[Indicator indicator] =>
        indicator.Slot != Indicator.NoSlot ? Slots[indicator.Slot]
        : _others.TryGetValue(indicator, out var value) ? value : Unknown;

    internal IEnumerable<Indicator> Answered =>
        IndicatorCatalogue.All.Where(indicator => !double.IsNaN(Slots[indicator.Slot]))
            .Concat(_others.Keys.OrderBy(indicator => indicator.Key, StringComparer.Ordinal));

    /// <summary>The questions it answers that are no longer asked.</summary>
    internal IEnumerable<RetiredIndicator> Retired => IndicatorCatalogue.Retired.Where(_details.ContainsKey);

    internal AnswerDetail? Detail(Indicator indicator) => _details.TryGetValue(indicator, out var detail) ? detail : null;

    /// <summary>Whether both hold the same answers with the same details.</summary>
    internal bool SaysTheSameAs(AnswerSheet other) =>
        ReferenceEquals(this, other)
        // Two unknowns are equal here, though a NaN is equal to nothing: the span compares each number by its Equals.
        || (Slots.AsSpan().SequenceEqual(other.Slots) && AreTheSame(_others, other._others) && AreTheSame(_details, other._details));

    internal AnswerSheet Copy() =>
        new((double[])Slots.Clone(), new Dictionary<Indicator, double>(_others), new Dictionary<Indicator, AnswerDetail>(_details));

    /// <summary>Only for a copy that nobody else sees yet.</summary>
    internal void Set(Indicator indicator, double value, AnswerDetail? detail)
    {
        if (indicator.Slot != Indicator.NoSlot)
            Slots[indicator.Slot] = value;
        else if (double.IsNaN(value))
            _others.Remove(indicator);
        else
            _others[indicator] = value;

        if (detail is null)
            _details.Remove(indicator);
        else
            _details[indicator] = detail;
    }

    private static bool AreTheSame<T>(Dictionary<Indicator, T> one, Dictionary<Indicator, T> other)
    {
        if (one.Count != other.Count)
            return false;
        foreach (var pair in one)
            if (!other.TryGetValue(pair.Key, out var value) || !EqualityComparer<T>.Default.Equals(pair.Value, value))
                return false;
        return true;
    }

    private static double[] FilledWithUnknown()
    {
        var slots = new double[IndicatorCatalogue.Count];
        for (var slot = 0; slot < slots.Length; slot++)
            slots[slot] = Unknown;
        return slots;
    }
}
