using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Analysis;

/// <summary>Finds out how settled the first places of an organisation are, and what to ask next. Remembers nothing.</summary>
internal sealed class Interviewer
{
    private readonly InterviewTables _tables;
    private readonly OrganisationProfile _profile;
    private readonly bool[] _leftOut;
    private readonly InterviewOptions _options;
    private readonly PartialAnswers _board;
    private readonly Places _places;
    private readonly QuestionOrder _order;

    internal Interviewer(InterviewTables tables, IRankedProfile ranked, InterviewOptions options)
    {
        (_tables, _profile, _leftOut, _options) = (tables, ranked.Profile, ranked.LeftOut, options);
        _board = new PartialAnswers(tables, _profile);
        var bounds = new ScoreBounds(tables.Order, _board, _profile, _leftOut);
        _places = new Places(tables.Order, _board, bounds, _profile, _leftOut, options.Top);
        _order = new QuestionOrder(
            tables, _board, new ScoreDoubt(tables, _board, bounds, options.Top, options.InOrder), _places.InDoubt(options.InOrder));
    }

    internal NextQuestions Ask()
    {
        var standing = Standing();
        var asked = standing is { IsEnough: true } ? [] : _order.CanMatter.Where(question => !_options.NotToAsk.Contains(_tables.Questions[question].Key));
        return new NextQuestions(Stability(standing), [.. _order.Sort(asked).Select(item => Question(item.Question, item.Value))]);
    }

    private StabilityEstimate? Standing()
    {
        if (_options.DrawsToMake == 0)
            return null;
        var (share, kept) = new Completions(_tables, _board).Standing(_profile, _leftOut, _places.Members, _options);
        return new StabilityEstimate(share, kept, _options.DrawsToMake, _options.Seed, share >= _options.Enough);
    }

    private TopRankStability Stability(StabilityEstimate? standing)
    {
        var counted = Enumerable.Range(0, _tables.Questions.Length).Where(_board.Counts).ToArray();
        return new TopRankStability(
            _options.InOrder ? _places.IsOrderSettled : _places.IsSetSettled,
            _options.Top,
            _options.InOrder,
            Ids(_places.Members),
            Ids(_places.Settled),
            Ids(_places.Contenders.Except(_places.Members)),
            counted.Length,
            counted.Count(question => !_board.IsOpen(question)),
            _order.CanMatter.Length,
            standing);
    }

    private NextQuestion Question(int question, double value) => new(
        _tables.Questions[question].Key, value, Ids(_tables.PiecesOf[question].Select(piece => _tables.RuleOf[piece]).Where(_board.IsInPlay).Distinct()));

    private string[] Ids(IEnumerable<int> positions) => [.. positions.Select(position => _tables.Rules.Compiled[position].Descriptor.Id)];
}
