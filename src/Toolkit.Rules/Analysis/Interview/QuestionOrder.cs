using Toolkit.Rules.Evaluation;

namespace Toolkit.Rules.Analysis;

/// <summary>Finds the open questions that can change the first places, the most valuable first.</summary>
internal sealed class QuestionOrder
{
    private const double Millionths = 1e6;

    private readonly InterviewTables _plan;
    private readonly PartialAnswers _board;
    private readonly PlaceDoubt _doubt;
    private readonly bool[] _isInDoubt;
    private readonly double[] _heaviest;

    internal QuestionOrder(InterviewTables plan, PartialAnswers board, PlaceDoubt doubt, int[] inDoubt)
    {
        (_plan, _board, _doubt) = (plan, board, doubt);
        _isInDoubt = new bool[board.Now.Length];
        foreach (var position in inDoubt)
            _isInDoubt[position] = true;
        _heaviest = [.. Enumerable.Range(0, board.Now.Length).Select(board.HeaviestOpen)];
        CanMatter = [.. Enumerable.Range(0, plan.Questions.Length).Where(question => board.IsOpen(question) && Matters(question))];
    }

    /// <summary>The open questions that can change the first places, in the order in which the rules ask them.</summary>
    internal int[] CanMatter { get; }

    /// <summary>Questions by their value, the highest first; of equal ones that which weighs most in its rule, then that which is asked first.</summary>
    internal (int Question, double Value)[] Sort(IEnumerable<int> questions) =>
        [.. questions
            .Select(question => (question, value: Value(question)))
            .OrderByDescending(item => item.value)
            .ThenByDescending(item => Share(item.question))
            .ThenBy(item => item.question)];

    // Its own rule, and through need and outcome those that require the approach or unlock it.
    private bool Matters(int question)
    {
        foreach (var piece in _plan.PiecesOf[question])
        {
            var rule = _plan.RuleOf[piece];
            if (_isInDoubt[rule] || (HasOpenNeed(rule) && Array.Exists(_plan.Touches[rule], touched => _isInDoubt[touched])))
                return true;
        }
        return false;
    }

    private bool HasOpenNeed(int rule) => _board.Fine[rule].NeedBillionths != _board.Worst[rule].NeedBillionths;

    // The doubt that lies with its approach, in full for the weightiest question that is open, and less for lighter ones.
    private double Value(int question)
    {
        double value = 0;
        foreach (var piece in _plan.PiecesOf[question])
            value += _doubt.ShareOf(_plan.RuleOf[piece]) * _plan.Pieces[piece].Weight / _heaviest[_plan.RuleOf[piece]];
        return Math.Floor(value * Millionths + 0.5) / Millionths;
    }

    private double Share(int question) => _plan.PiecesOf[question].Max(piece => _plan.ShareOf(piece));
}
