using Toolkit.Rules.Compatibility;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Evaluation;

/// <summary>
/// The evidence of all rules as rows of plain figures, the pieces of one rule side by side: what it takes to decide a single rule again.
/// The formulas are those of <see cref="EvidenceColumns"/> and the sums run in the order of the rule, so the outcome is the same to the
/// last bit.
/// </summary>
internal sealed class EvidenceRows
{
    private const int Sums = 3;

    private readonly CompiledRule[] _rules;
    private readonly int[] _begins;
    private readonly Indicator?[] _indicators;
    private readonly int[] _slots;
    private readonly double[] _weights;
    private readonly double[] _targets;
    private readonly double[] _triggers;
    private readonly double[] _perUnitToTrigger;
    private readonly double[] _perUnitToWorst;

    internal EvidenceRows(CompiledRule[] rules)
    {
        _rules = rules;
        _begins = new int[rules.Length + 1];
        for (var rule = 0; rule < rules.Length; rule++)
            _begins[rule + 1] = _begins[rule] + Lanes.Padded(rules[rule].Pieces.Length);
        _indicators = Row<Indicator?>(piece => piece.Evidence.Indicator);
        _slots = Row(piece => piece.PlainSlot);
        _weights = Row(piece => piece.Weight);
        _targets = Row(piece => piece.Scale.Target);
        _triggers = Row(piece => piece.Scale.Trigger);
        _perUnitToTrigger = Row(piece => piece.Scale.PerUnitToTrigger);
        _perUnitToWorst = Row(piece => piece.Scale.PerUnitToWorst);
    }

    /// <summary>How many answers a rule takes, those that fill up its last lanes included.</summary>
    internal int LengthOf(int rule) => _begins[rule + 1] - _begins[rule];

    /// <summary>Reads the answers of a profile to a rule.</summary>
    internal void Read(int rule, OrganisationProfile profile, ExchangeRates rates, Span<double> answers)
    {
        var (pieces, known) = (_rules[rule].Pieces, profile.Sheet.Slots);
        var slots = _slots.AsSpan(_begins[rule], pieces.Length);
        for (var piece = 0; piece < slots.Length; piece++)
            answers[piece] = slots[piece] is not Indicator.NoSlot and var slot ? known[slot] : pieces[piece].Read(profile, rates);
        answers.Slice(pieces.Length).Fill(AnswerSheet.Unknown);
    }

    /// <summary>Puts another answer in the place of what was read.</summary>
    internal void Put(int rule, Indicator indicator, double answer, Span<double> answers)
    {
        var indicators = _indicators.AsSpan(_begins[rule], answers.Length);
        for (var piece = 0; piece < indicators.Length; piece++)
            if (ReferenceEquals(indicators[piece], indicator))
                answers[piece] = answer;
    }

    /// <summary>Decides one rule.</summary>
    /// <param name="rule">The position of the rule.</param>
    /// <param name="answers">The answers to its pieces, filled up with unknown.</param>
    /// <param name="limit">The need from which an approach is needed, in billionths.</param>
    internal RuleOutcome Decide(int rule, ReadOnlySpan<double> answers, int limit)
    {
        var (applicable, answered, gaps) = Sum(rule, answers);
        return OutcomeLanes.From(new Lanes(applicable), new Lanes(answered), new Lanes(gaps), limit).First;
    }

    // A method of its own: together with the above there is more to inline than the compiler does for one.
    private (double Applicable, double Answered, double Gaps) Sum(int rule, ReadOnlySpan<double> answers)
    {
        Span<double> room = stackalloc double[Sums * Lanes.Count];
        double applicable = 0, answered = 0, gaps = 0;
        for (var index = 0; index < answers.Length; index += Lanes.Count)
        {
            var (at, answer) = (_begins[rule] + index, Lanes.Load(answers.Slice(index)));
            var gap = GapScale.Billionths(
                answer, Lanes.Load(_targets, at), Lanes.Load(_triggers, at), Lanes.Load(_perUnitToTrigger, at), Lanes.Load(_perUnitToWorst, at));
            var grade = GradeLanes.From(answer, Lanes.Load(_weights, at), gap);
            grade.Applicable.Store(room);
            grade.Answered.Store(room.Slice(Lanes.Count));
            grade.Gaps.Store(room.Slice(2 * Lanes.Count));
            for (var lane = 0; lane < Lanes.Count; lane++)
            {
                applicable += room[lane];
                answered += room[Lanes.Count + lane];
                gaps += room[2 * Lanes.Count + lane];
            }
        }
        return (applicable, answered, gaps);
    }

    private T[] Row<T>(Func<CompiledEvidence, T> figure)
    {
        var row = new T[_begins[_rules.Length]];
        for (var rule = 0; rule < _rules.Length; rule++)
            for (var piece = 0; piece < _rules[rule].Pieces.Length; piece++)
                row[_begins[rule] + piece] = figure(_rules[rule].Pieces[piece]);
        return row;
    }
}
