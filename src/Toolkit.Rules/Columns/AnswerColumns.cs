using Toolkit.Rules.Compatibility;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Columns;

/// <summary>
/// The answers of many organisations, in columns: a form for large sets that is ranked with vector instructions where the processor and the
/// target have them. Nothing of a profile is kept but its figures and its organisation; what it decided is not known. Adding is not safe to share between threads;
/// ranking is, while nothing is added.
/// </summary>
public sealed class AnswerColumns
{
    private readonly ColumnTables _plan;
    private readonly List<AnswerBlock> _blocks = [];
    private readonly int[] _open;
    private readonly List<ColumnPlace> _places = [];

    internal AnswerColumns(ColumnTables plan)
    {
        _plan = plan;
        _open = new int[OrganisationKinds.Keys.Count];
        for (var kind = 0; kind < _open.Length; kind++)
            Open((OrganisationKind)kind);
    }

    /// <summary>How many organisations there are.</summary>
    public int Count => _places.Count;

    /// <summary>Adds an organisation.</summary>
    /// <param name="profile">Its answers.</param>
    /// <returns>The columns themselves.</returns>
    public AnswerColumns Add(OrganisationProfile profile)
    {
        var kind = Guard.NotNull(profile).Organisation.Kind;
        if (_blocks[_open[(int)kind]].IsFull)
            Open(kind);
        var block = _blocks[_open[(int)kind]];
        var row = block.Add(profile.Organisation);
        _plan.Write(profile, block.Values, block.IndexOf(row, 0));
        _places.Add(new ColumnPlace(_open[(int)kind], row));
        return this;
    }

    /// <summary>Scores all approaches of all organisations and keeps the first places of each. The figures are those of single reports.</summary>
    /// <param name="places">How many places are kept of each organisation, 1 or more.</param>
    /// <param name="threads">How many threads work at most, 1 or more; their number changes nothing but the time.</param>
    /// <param name="cancellationToken">Looked at after every 128 organisations.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are no places or no threads.</exception>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public ColumnRanking Rank(int places = 5, int threads = 1, CancellationToken cancellationToken = default)
    {
        if (places < 1)
            throw new ArgumentOutOfRangeException(nameof(places), places, "One place is kept at least.");
        if (threads < 1)
            throw new ArgumentOutOfRangeException(nameof(threads), threads, "One thread works at least.");
        var ranker = new ColumnRanker(_plan, Math.Min(places, _plan.Rules.Compiled.Length));
        var results = new RankedBlock[_blocks.Count];
        if (threads == 1)
            for (var index = 0; index < results.Length; index++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                results[index] = ranker.Rank(_blocks[index]);
            }
        else
            Parallel.For(
                0,
                results.Length,
                new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancellationToken },
                index => results[index] = ranker.Rank(_blocks[index]));
        return new ColumnRanking(ranker, results, [.. _places]);
    }

    private void Open(OrganisationKind kind)
    {
        _open[(int)kind] = _blocks.Count;
        _blocks.Add(new AnswerBlock(kind, _plan.Figures));
    }
}
