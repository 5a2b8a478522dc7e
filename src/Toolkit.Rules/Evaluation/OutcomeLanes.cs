using System.Runtime.CompilerServices;
using Toolkit.Rules.Compatibility;

namespace Toolkit.Rules.Evaluation;

/// <summary>
/// The outcomes that sums over evidence lead to, as many side by side as there are lanes: the one place that decides. All figures are whole
/// billionths; <see cref="Code"/> holds an <see cref="OutcomeCode"/>.
/// </summary>
internal readonly struct OutcomeLanes
{
    /// <summary>How many figures make an outcome.</summary>
    internal const int Figures = 5;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private OutcomeLanes(LaneMask applies, LaneMask needed, LaneMask met, Lanes code, Lanes need, Lanes low, Lanes high, Lanes coverage)
    {
        Applies = applies;
        Needed = needed;
        Met = met;
        Code = code;
        Need = need;
        Low = low;
        High = high;
        Coverage = coverage;
    }

    /// <summary>Where the approach applies.</summary>
    internal LaneMask Applies { get; }

    /// <summary>Where it is recommended.</summary>
    internal LaneMask Needed { get; }

    /// <summary>Where it is met.</summary>
    internal LaneMask Met { get; }

    internal Lanes Code { get; }

    /// <summary>Negative where the approach does not apply.</summary>
    internal Lanes Need { get; }

    internal Lanes Low { get; }

    internal Lanes High { get; }

    internal Lanes Coverage { get; }

    internal RuleOutcome First
    {
        // Inlined, or all the other lanes are worked out and written down as well.
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Outcome(Code.First, Need.First, Low.First, High.First, Coverage.First);
    }

    /// <summary>The outcome that follows from the sums of a rule.</summary>
    /// <param name="applicable">The weights of the evidence that applies.</param>
    /// <param name="answered">The weights of the evidence that is answered.</param>
    /// <param name="gaps">Weight times gap of the evidence that is answered, in billionths.</param>
    /// <param name="limit">The need from which an approach is needed, in billionths.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static OutcomeLanes From(Lanes applicable, Lanes answered, Lanes gaps, int limit)
    {
        var applies = applicable > new Lanes(0);
        var missing = applicable - answered;
        // Without evidence these are divisions by zero; what comes of them is masked out below.
        var low = Precision.Whole(gaps / applicable);
        var need = Precision.Whole((gaps + missing * new Lanes(RuleOutcome.GapOfMissing * Precision.Scale)) / applicable);
        var high = Precision.Whole((gaps + missing * new Lanes(Precision.Scale)) / applicable);
        var coverage = Precision.Whole(answered / applicable * new Lanes(Precision.Scale));

        var code = CodeOf(need, low, high, coverage, applies, limit, out var needed, out var met);
        return new OutcomeLanes(
            applies, needed, met, code, Lanes.Where(applies, need, new Lanes(RuleOutcome.Nothing)), low & applies, high & applies, coverage & applies);
    }

    /// <summary>The <see cref="OutcomeCode"/> that needs and coverage lead to, all in billionths: the rule of decision, stated once.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Lanes CodeOf(
        Lanes need, Lanes low, Lanes high, Lanes coverage, LaneMask applies, int limit, out LaneMask needed, out LaneMask met)
    {
        var least = new Lanes(limit);
        var neededForCertain = low >= least;
        var metForCertain = high < least;
        // The need over the answers alone is the lower bound divided by the coverage; multiplied out, nothing is divided by zero. Rounded
        // down: bound and coverage are rounded themselves, and answers exactly at the limit must not miss it for that.
        var clear = low >= Precision.Whole(new Lanes(limit + RuleOutcome.ClearStep * Precision.Scale) * coverage * new Lanes(1 / Precision.Scale) - new Lanes(0.5));
        var sufficient = coverage >= new Lanes(RuleOutcome.SufficientCoverage * Precision.Scale);
        needed = applies & (neededForCertain | (sufficient & clear));
        met = applies & need < least;
        return Lanes.Where(
            needed,
            Lanes.Where(neededForCertain, new Lanes(OutcomeCode.NeededForCertain), new Lanes(OutcomeCode.NeededSoFar)),
            Lanes.Where(
                met,
                Lanes.Where(metForCertain, new Lanes(OutcomeCode.MetForCertain), new Lanes(OutcomeCode.MetSoFar)),
                Lanes.Where(applies, new Lanes(OutcomeCode.Undecided), new Lanes(OutcomeCode.NotApplicable))));
    }

    /// <summary>Writes the figures, lanes of one figure side by side, so that <see cref="Read"/> finds each outcome.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Store(Span<double> room)
    {
        Code.Store(room);
        Need.Store(room.Slice(Lanes.Count));
        Low.Store(room.Slice(2 * Lanes.Count));
        High.Store(room.Slice(3 * Lanes.Count));
        Coverage.Store(room.Slice(4 * Lanes.Count));
    }

    internal static RuleOutcome Read(ReadOnlySpan<double> room, int lane) => Outcome(
        room[lane], room[Lanes.Count + lane], room[2 * Lanes.Count + lane], room[3 * Lanes.Count + lane], room[4 * Lanes.Count + lane]);

    private static RuleOutcome Outcome(double code, double need, double low, double high, double coverage) =>
        new((byte)code, (int)need, (int)low, (int)high, (int)coverage);
}
