using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Analysis;

/// <summary>
/// One rule with the gaps of one organisation, in which gaps can be tried out. Sums run over the pieces in the order of the rule, as the
/// evaluator's do, so the outcome is the engine's to the last bit.
/// </summary>
internal sealed class OpenRule
{
    private readonly CompiledEvidence[] _pieces;
    private readonly double[] _gaps;
    private readonly int _limit;

    internal OpenRule(CompiledRule rule, OrganisationProfile profile, RuleSet rules)
    {
        _pieces = rule.Pieces;
        _limit = rules.OutcomeLimit;
        _gaps = new double[_pieces.Length];
        for (var index = 0; index < _gaps.Length; index++)
        {
            var value = _pieces[index].Read(profile, rules.Rates);
            _gaps[index] = IsGap(value) ? Billionths(index, value) : value;
        }
    }

    internal CompiledEvidence[] Pieces => _pieces;

    /// <summary>The gap of a piece in billionths, or one of the two marks of <see cref="AnswerSheet"/>.</summary>
    internal double this[int index]
    {
        get => _gaps[index];
        set => _gaps[index] = value;
    }

    internal double Weight(int index) => _pieces[index].Weight;

    internal double Billionths(int index, double value) => _pieces[index].Scale.Billionths(new(value)).First;

    internal RuleOutcome Decide() => Sums().DecideFirst(_limit);

    /// <summary>
    /// The gap, in billionths, from which a piece that is answered makes the approach needed, if that is between 0 and one: by the lower bound,
    /// or, where answers cover enough, by themselves.
    /// </summary>
    internal double Required(int index)
    {
        var gap = _gaps[index];
        _gaps[index] = 0;
        var sums = Sums();
        var (applicable, answered, gaps) = (sums.Applicable.First, sums.Answered.First, sums.Gaps.First);
        _gaps[index] = gap;
        var sufficient = answered >= RuleOutcome.SufficientCoverage * applicable;
        // A need is rounded half up: half a billionth less is enough.
        var byBound = (_limit - 0.5) * applicable;
        var byAnswers = sufficient ? (_limit + RuleOutcome.ClearStep * Precision.Scale - 0.5) * answered : double.PositiveInfinity;
        return (Math.Min(byBound, byAnswers) - gaps) / Weight(index);
    }

    internal static bool IsGap(double gap) => !double.IsNaN(gap) && !double.IsInfinity(gap);

    private EvidenceSums Sums()
    {
        var sums = default(EvidenceSums);
        for (var index = 0; index < _gaps.Length; index++)
            sums.Add(_gaps[index], Weight(index));
        return sums;
    }
}
