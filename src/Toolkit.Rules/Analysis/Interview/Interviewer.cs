using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Analysis;

/// <summary>Finds out how settled the first places of an organisation are, and what to ask next. Remembers nothing.</summary>
internal sealed class Interviewer
{
    private readonly InterviewTables _plan;
    private readonly OrganisationProfile _profile;
    private readonly bool[] _leftOut;
    private readonly InterviewOptions _options;
    private readonly PartialAnswers _board;
    private readonly Places _places;
    private readonly QuestionOrder _order;

    /// <param name="plan">The rules.</param>
    /// <param name="profile">What was answered.</param>
    /// <param name="leftOut">Approaches that take no place whatever their score, by position.</param>
    /// <param name="options">What is to be settled.</param>
    internal Interviewer(InterviewTables plan, OrganisationProfile profile, bool[] leftOut, InterviewOptions options)
    {
        (_plan, _profile, _leftOut, _options) = (plan, profile, leftOut, options);
        _board = new PartialAnswers(plan, profile);
        var bounds = new ScoreBounds(plan.Order, _board, profile, leftOut);
        _places = new Places(plan.Order, _board, bounds, profile, leftOut, options.Top);
        _order = new QuestionOrder(
            plan, _board, new ScoreDoubt(plan, _board, bounds, options.Top, options.InOrder), _places.InDoubt(options.InOrder));
    }

    internal NextQuestions Ask()
    {
        var standing = Standing();
        var asked = standing is { IsEnough: true } ? [] : _order.CanMatter.Where(question => !_options.NotToAsk.Contains(_plan.Questions[question].Key));
        return new NextQuestions
        {
            Stability = Stability(standing),
            Questions = [.. _order.Sort(asked).Select(item => Question(item.Question, item.Value))],
        };
    }

    private StabilityEstimate? Standing()
    {
        if (_options.DrawsToMake == 0)
            return null;
        var (share, kept) = new Completions(_plan, _board).Standing(_profile, _leftOut, _places.Members, _options);
        return new StabilityEstimate
        {
            Share = share,
            Kept = kept,
            Draws = _options.DrawsToMake,
            Seed = _options.Seed,
            IsEnough = share >= _options.Enough,
        };
    }

    private TopRankStability Stability(StabilityEstimate? standing)
    {
        var counted = Enumerable.Range(0, _plan.Questions.Length).Where(_board.Counts).ToArray();
        return new TopRankStability
        {
            IsSettled = _options.InOrder ? _places.IsOrderSettled : _places.IsSetSettled,
            Top = _options.Top,
            InOrder = _options.InOrder,
            Members = Ids(_places.Members),
            Settled = Ids(_places.Settled),
            Challengers = Ids(_places.Contenders.Except(_places.Members)),
            Questions = counted.Length,
            Answered = counted.Count(question => !_board.IsOpen(question)),
            CanMatter = _order.CanMatter.Length,
            Standing = standing,
        };
    }

    private NextQuestion Question(int question, double value) => new NextQuestion
    {
        Indicator = _plan.Questions[question].Key,
        Value = value,
        Approaches = Ids(_plan.PiecesOf[question].Select(piece => _plan.RuleOf[piece]).Where(_board.IsInPlay).Distinct()),
    };

    private string[] Ids(IEnumerable<int> positions) => [.. positions.Select(position => _plan.Rules.Compiled[position].Descriptor.Id)];
}
