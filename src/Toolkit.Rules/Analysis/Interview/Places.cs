using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Ranking;

namespace Toolkit.Rules.Analysis;

/// <summary>The first places as they stand, and which of them no answer can change any more.</summary>
internal sealed class Places
{
    private readonly ScoreBounds _bounds;
    private readonly int[] _ranked;
    private readonly bool[,] _isAbove;
    private readonly int _top;

    /// <param name="order">How approaches are put in order.</param>
    /// <param name="board">The answers so far.</param>
    /// <param name="bounds">The scores that are still possible.</param>
    /// <param name="profile">For kind and priorities.</param>
    /// <param name="leftOut">Approaches that take no place whatever their score, by position.</param>
    /// <param name="top">How many places there are.</param>
    internal Places(RankOrder order, PartialAnswers board, ScoreBounds bounds, OrganisationProfile profile, bool[] leftOut, int top)
    {
        var ranked = new RankedApproach[board.Now.Length];
        var count = order.Sort(new RankInput(board.Now, profile.Organisation.Kind, profile.PrioritySlots), leftOut, ranked);
        (_bounds, _ranked, _top) = (bounds, [.. ranked.Take(count).Select(place => place.Position)], top);
        _isAbove = Comparisons(board.Now.Length);
        Members = [.. _ranked.Take(top)];
        Contenders = [.. Enumerable.Range(0, board.Now.Length).Where(IsContender)];
        Settled = [.. Members.Where(IsSettled)];
        IsSetSettled = Settled.Length == Members.Length && (Members.Length == top || Contenders.Length == Members.Length);
        IsOrderSettled = IsSetSettled
            && Enumerable.Range(1, Math.Max(0, Members.Length - 1)).All(place => _isAbove[Members[place - 1], Members[place]]);
    }

    /// <summary>The approaches in the first places now, best first.</summary>
    internal int[] Members { get; }

    /// <summary>Those that can take one of the places, members included, by position.</summary>
    internal int[] Contenders { get; }

    /// <summary>The members that keep a place among the first whatever is answered.</summary>
    internal int[] Settled { get; }

    internal bool IsSetSettled { get; }

    internal bool IsOrderSettled { get; }

    /// <summary>The contenders of whose score something still depends.</summary>
    internal int[] InDoubt(bool inOrder) =>
        (inOrder ? IsOrderSettled : IsSetSettled) ? []
        : [.. Contenders.Where(position => inOrder ? !_bounds.IsSure(position) || Contenders.Any(other => IsOpen(position, other)) : !Settled.Contains(position))];

    private bool IsOpen(int position, int other) => position != other && !_isAbove[position, other] && !_isAbove[other, position];

    // With as many above it as there are places, whatever is answered, none is left.
    private bool IsContender(int position) => _bounds.High[position] != ScoreBounds.Out && Count(other => _isAbove[other, position]) < _top;

    // Fewer than all places can be taken by others, whoever they are.
    private bool IsSettled(int member) =>
        _bounds.IsSure(member) && Contenders.Count(other => other != member && !_isAbove[member, other]) < _top;

    private int Count(Func<int, bool> which) => Enumerable.Range(0, _bounds.High.Length).Count(which);

    private bool[,] Comparisons(int approaches)
    {
        var isAbove = new bool[approaches, approaches];
        for (var position = 0; position < approaches; position++)
            for (var other = 0; other < approaches; other++)
                isAbove[position, other] = position != other && _bounds.High[position] != ScoreBounds.Out && _bounds.IsSure(position)
                    && _bounds.IsAbove(position, other, StandsAbove(position, other));
        return isAbove;
    }

    private bool StandsAbove(int position, int other)
    {
        var place = Array.IndexOf(_ranked, other);
        return place < 0 || Array.IndexOf(_ranked, position) < place;
    }
}
