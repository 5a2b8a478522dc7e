using Toolkit.Rules.Analysis;
using Toolkit.Rules.Compatibility;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Ranking;

namespace Toolkit.Rules.Analysis;

/// <summary>
/// Completions of a profile: each open question gets a gap from 0 to 1, all equally likely, and outcomes and order follow as in a report
/// of the completed profile. Several are worked out side by side.
/// </summary>
internal sealed class Completions
{
    private const int Width = OutcomeLanes.Figures;

    private readonly InterviewTables _plan;
    private readonly PartialAnswers _board;
    private readonly int[] _open;
    private readonly int[] _varying;
    private readonly double[] _gaps;
    private readonly double[] _figures;
    private readonly RuleOutcome[] _outcomes;

    internal Completions(InterviewTables plan, PartialAnswers board)
    {
        (_plan, _board) = (plan, board);
        _open = [.. Enumerable.Range(0, plan.Questions.Length).Where(board.IsOpen)];
        _varying = [.. _open.SelectMany(question => plan.PiecesOf[question]).Select(piece => plan.RuleOf[piece]).Where(board.IsInPlay).Distinct()];
        _gaps = new double[plan.Pieces.Length * Lanes.Count];
        _figures = new double[_varying.Length * Width * Lanes.Count];
        _outcomes = [.. board.Now];
    }

    /// <summary>In which share of the completions the first places are taken as they stand, and how many who take one now take one then.</summary>
    /// <param name="profile">For kind and priorities.</param>
    /// <param name="leftOut">Approaches that take no place whatever their score, by position.</param>
    /// <param name="members">Who takes the places, best first.</param>
    /// <param name="options">How many places, whether their order counts, how many draws and from which seed.</param>
    internal (double Share, double Kept) Standing(OrganisationProfile profile, bool[] leftOut, int[] members, InterviewOptions options)
    {
        var input = new RankInput(_outcomes, profile.Organisation.Kind, profile.PrioritySlots);
        var (generator, ranked, kept, same) = (new ShareGenerator(options.Seed, block: 0, purpose: 0), new RankedApproach[_outcomes.Length], 0L, 0);
        for (var first = 0; first < options.DrawsToMake; first += Lanes.Count)
        {
            var count = Math.Min(Lanes.Count, options.DrawsToMake - first);
            Draw(ref generator, count);
            for (var lane = 0; lane < count; lane++)
            {
                Read(lane);
                var places = ranked.AsSpan(0, Math.Min(options.Top, _plan.Order.Sort(input, leftOut, ranked)));
                var stay = Stay(places, members);
                kept += stay;
                same += stay == members.Length && stay == places.Length && (!options.InOrder || InOrder(places, members)) ? 1 : 0;
            }
        }
        return ((double)same / options.DrawsToMake, (double)kept / options.DrawsToMake);
    }

    // One draw after the other, so that how many lanes there are changes none of them.
    private void Draw(ref ShareGenerator generator, int count)
    {
        for (var lane = 0; lane < count; lane++)
            foreach (var question in _open)
            {
                var gap = generator.NextBillionths();
                foreach (var piece in _plan.PiecesOf[question])
                    _gaps[piece * Lanes.Count + lane] = gap;
            }
        for (var index = 0; index < _varying.Length; index++)
            _board.Complete(_varying[index], _gaps).Store(_figures.AsSpan(index * Width * Lanes.Count));
    }

    private void Read(int lane)
    {
        for (var index = 0; index < _varying.Length; index++)
            _outcomes[_varying[index]] = OutcomeLanes.Read(_figures.AsSpan(index * Width * Lanes.Count), lane);
    }

    private static int Stay(ReadOnlySpan<RankedApproach> places, int[] members)
    {
        var stay = 0;
        foreach (var place in places)
            stay += Array.IndexOf(members, place.Position) >= 0 ? 1 : 0;
        return stay;
    }

    private static bool InOrder(ReadOnlySpan<RankedApproach> places, int[] members)
    {
        for (var place = 0; place < members.Length; place++)
            if (places[place].Position != members[place])
                return false;
        return true;
    }
}
