namespace Toolkit.Rules.Portfolios;

/// <summary>The neediest rows so far, at most so many: a heap with the least needy of them on top, which the next one has to beat.</summary>
internal sealed class NeediestRows(int maximum)
{
    private readonly List<PortfolioRow> _heap = [];

    /// <summary>Whether a row could be kept, by what is known before it is made.</summary>
    internal bool Wants(in RowFigures figures) =>
        _heap.Count < maximum
        || (maximum > 0 && RowOrder.Compare(figures.MeanLow, figures.WorstNeed, _heap[0]) <= 0);

    internal void Add(PortfolioRow row)
    {
        if (_heap.Count < maximum)
        {
            _heap.Add(row);
            Raise(_heap.Count - 1);
        }
        else if (RowOrder.Compare(row, _heap[0]) < 0)
        {
            _heap[0] = row;
            Sink();
        }
    }

    internal PortfolioRow[] ToOrdered()
    {
        var rows = _heap.ToArray();
        Array.Sort(rows, RowOrder.Compare);
        return rows;
    }

    private void Raise(int index)
    {
        while (index > 0 && RowOrder.Compare(_heap[index], _heap[(index - 1) / 2]) > 0)
        {
            Swap(index, (index - 1) / 2);
            index = (index - 1) / 2;
        }
    }

    private void Sink()
    {
        var index = 0;
        while (LaterChild(index) is var child && child < _heap.Count && RowOrder.Compare(_heap[child], _heap[index]) > 0)
        {
            Swap(index, child);
            index = child;
        }
    }

    private int LaterChild(int index)
    {
        var (left, right) = (2 * index + 1, 2 * index + 2);
        return right < _heap.Count && RowOrder.Compare(_heap[right], _heap[left]) > 0 ? right : left;
    }

    private void Swap(int left, int right) => (_heap[left], _heap[right]) = (_heap[right], _heap[left]);
}
