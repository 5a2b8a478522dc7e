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
            tables, _board, new PlaceDoubt(bounds, options.Top, options.InOrder), _places.InDoubt(options.InOrder));
    }

    internal NextQuestions Ask()
    {
        var standing = Standing();
        var asked = standing is { IsEnough: true } ? [] : _order.CanMatter.Where(question => !_options.NotToAsk.Contains(_tables.Questions[question].Key));
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
        var (share, kept) = new Completions(_tables, _board).Standing(_profile, _leftOut, _places.Members, _options);
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
        var counted = Enumerable.Range(0, _tables.Questions.Length).Where(_board.Counts).ToArray();
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
        Indicator = _tables.Questions[question].Key,
        Value = value,
        Approaches = Ids(_tables.PiecesOf[question].Select(piece => _tables.RuleOf[piece]).Where(_board.IsInPlay).Distinct()),
    };

    private string[] Ids(IEnumerable<int> positions) => [.. positions.Select(position => _tables.Rules.Compiled[position].Descriptor.Id)];
}
