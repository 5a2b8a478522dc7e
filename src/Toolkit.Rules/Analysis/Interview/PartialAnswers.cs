using Toolkit.Rules.Compatibility;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Analysis;

/// <summary>
/// The answers of one organisation as gaps, and what becomes of each rule now, when every open question turns out fine, and when every one
/// turns out as bad as can be. Sums run as they do in a run, so that each outcome is to the last bit what the engine would say.
/// </summary>
internal sealed class PartialAnswers
{
    private const double Open = -1;

    private readonly InterviewTables _plan;
    private readonly double[] _gaps;
    private readonly bool[] _isClosed;

    internal PartialAnswers(InterviewTables plan, OrganisationProfile profile)
    {
        _plan = plan;
        _gaps = [.. plan.Pieces.Select(piece => Gap(piece, profile, plan.Rules.Rates))];
        var rules = plan.Rules.Compiled.Length;
        (Now, Fine, Worst, MayNotApply) = (new RuleOutcome[rules], new RuleOutcome[rules], new RuleOutcome[rules], new bool[rules]);
        _isClosed = [.. Enumerable.Range(0, rules).Select(position =>
            plan.Rules.Compiled[position].Fault is not null || plan.IsRuledOut(position, profile.Organisation))];
        for (var position = 0; position < rules; position++)
            if (_isClosed[position])
                Close(position);
            else
                Decide(position);
    }

    /// <summary>The outcomes with the answers there are.</summary>
    internal RuleOutcome[] Now { get; }

    /// <summary>The outcomes with every open question at its target.</summary>
    internal RuleOutcome[] Fine { get; }

    /// <summary>The outcomes with every open question at its worst.</summary>
    internal RuleOutcome[] Worst { get; }

    /// <summary>The approaches that may turn out not to apply: no answer to their evidence is known.</summary>
    internal bool[] MayNotApply { get; }

    /// <summary>Whether an answer to a question would still count somewhere.</summary>
    internal bool IsOpen(int question)
    {
        foreach (var piece in _plan.PiecesOf[question])
            if (_gaps[piece].Equals(Open))
                return true;
        return false;
    }

    /// <summary>The weight of the weightiest open question of a rule; 0 when none is open.</summary>
    internal double HeaviestOpen(int position)
    {
        double heaviest = 0;
        for (var piece = _plan.Starts[position]; piece < _plan.Starts[position + 1]; piece++)
            if (_gaps[piece].Equals(Open))
                heaviest = Math.Max(heaviest, _plan.Pieces[piece].Weight);
        return heaviest;
    }

    /// <summary>Whether a question counts for this organisation, answered or not.</summary>
    internal bool Counts(int question)
    {
        foreach (var piece in _plan.PiecesOf[question])
            if (IsInPlay(_plan.RuleOf[piece]))
                return true;
        return false;
    }

    /// <summary>Whether answers to a rule count: it did not fail, and the kind of organisation does not rule its approach out.</summary>
    internal bool IsInPlay(int position) => !_isClosed[position];

    /// <summary>The outcomes of a rule with its open questions answered, several completions side by side.</summary>
    /// <param name="position">A rule that is in play.</param>
    /// <param name="gaps">By piece of evidence, lanes side by side, in billionths; read where the question is open.</param>
    internal OutcomeLanes Complete(int position, double[] gaps)
    {
        var sums = default(EvidenceSums);
        for (var piece = _plan.Starts[position]; piece < _plan.Starts[position + 1]; piece++)
        {
            var gap = _gaps[piece].Equals(Open) ? Lanes.Load(gaps, piece * Lanes.Count) : new Lanes(_gaps[piece]);
            sums.Add(gap, new Lanes(_plan.Pieces[piece].Weight), gap);
        }
        return sums.Decide(_plan.Rules.OutcomeLimit);
    }

    private static double Gap(CompiledEvidence piece, OrganisationProfile profile, ExchangeRates rates)
    {
        var value = piece.Read(profile, rates);
        return double.IsInfinity(value) ? AnswerSheet.NotApplicable
            : !double.IsNaN(value) ? piece.Scale.Billionths(new Lanes(value)).First
            // Answered in a currency without a rate: it stays unknown, and no answer that is still to come will change that.
            : rates.LacksRate(profile, piece.Evidence.Indicator) ? AnswerSheet.Unknown
            : Open;
    }

    // Answers change nothing here, and so nothing of it is asked.
    private void Close(int position)
    {
        Now[position] = Fine[position] = Worst[position] =
            _plan.Rules.Compiled[position].Fault is null ? RuleOutcome.NotApplicable : RuleOutcome.Faulted;
        for (var piece = _plan.Starts[position]; piece < _plan.Starts[position + 1]; piece++)
            _gaps[piece] = AnswerSheet.NotApplicable;
    }

    private void Decide(int position)
    {
        EvidenceSums now = default, fine = default, worst = default;
        for (var piece = _plan.Starts[position]; piece < _plan.Starts[position + 1]; piece++)
        {
            var (gap, weight) = (_gaps[piece], _plan.Pieces[piece].Weight);
            var isOpen = gap.Equals(Open);
            now.Add(isOpen ? AnswerSheet.Unknown : gap, weight);
            fine.Add(isOpen ? 0 : gap, weight);
            worst.Add(isOpen ? Precision.Scale : gap, weight);
        }
        var limit = _plan.Rules.OutcomeLimit;
        Now[position] = now.DecideFirst(limit);
        Fine[position] = fine.DecideFirst(limit);
        Worst[position] = worst.DecideFirst(limit);
        MayNotApply[position] = now.Answered.First.Equals(0) && now.Applicable.First > 0 && fine.Answered.First.Equals(now.Applicable.First);
    }
}
