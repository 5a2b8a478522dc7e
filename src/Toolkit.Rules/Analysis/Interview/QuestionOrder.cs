using Toolkit.Rules.Evaluation;

namespace Toolkit.Rules.Analysis;

/// <summary>Finds the open questions that can change the first places, the most valuable first.</summary>
internal sealed class QuestionOrder
{
    private const double Millionths = 1e6;

    // A question is worth what good, middling and bad answers would settle on average: no guess is made about the organisation.
    private static readonly double[] Answers = [0, 0.5, 1];

    private readonly InterviewTables _plan;
    private readonly PartialAnswers _board;
    private readonly ScoreDoubt _doubt;
    private readonly bool[] _isInDoubt;

    internal QuestionOrder(InterviewTables plan, PartialAnswers board, ScoreDoubt doubt, int[] inDoubt)
    {
        (_plan, _board, _doubt) = (plan, board, doubt);
        _isInDoubt = new bool[board.Now.Length];
        foreach (var position in inDoubt)
            _isInDoubt[position] = true;
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

    private double Value(int question)
    {
        if (_doubt.Now == 0)
            return 0;
        var left = Answers.Sum(gap => (double)_doubt.After(question, gap)) / Answers.Length;
        return Math.Max(0, Math.Floor((1 - left / _doubt.Now) * Millionths + 0.5) / Millionths);
    }

    private double Share(int question) => _plan.PiecesOf[question].Max(piece => _plan.ShareOf(piece));
}
