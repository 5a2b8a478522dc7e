namespace Toolkit.Rules.Records;

/// <summary>Adds up assurance hours by what the requests saved, rounded to three digits so that memory stays bounded.</summary>
internal sealed class EffortBySaving : Membership
{
    /// <summary>Judgement: requests that together bring less than this share of the savings produce almost none of them.</summary>
    private const decimal LittleSaving = 0.05m;

    private readonly Dictionary<decimal, (decimal Hours, long Requests)> _bySaving = [];

    internal void Add(decimal? hours, decimal? saving)
    {
        if (Takes(true, hours is not null && saving is not null))
            Add(Rounding.ThreeDigits(saving.GetValueOrDefault()), hours.GetValueOrDefault(), 1);
    }

    internal override void Merge(Counter other)
    {
        base.Merge(other);
        foreach (var entry in ((EffortBySaving)other)._bySaving)
            Add(entry.Key, entry.Value.Hours, entry.Value.Requests);
    }

    /// <summary>The share of the hours that went into the requests with the smallest savings, up to a small share of all savings.</summary>
    internal RecordFigure ShareOnLittle()
    {
        var limit = LittleSaving * _bySaving.Sum(entry => entry.Key * entry.Value.Requests);
        decimal saved = 0, hours = 0;
        foreach (var entry in _bySaving.OrderBy(entry => entry.Key))
        {
            saved += entry.Key * entry.Value.Requests;
            if (saved > limit)
                break;
            hours += entry.Value.Hours;
        }
        var all = _bySaving.Sum(entry => entry.Value.Hours);
        return Figure(Rounding.Percent(hours, all, 1)).RefusedIf(all == 0, NotComputedReason.NoRecords);
    }

    private void Add(decimal saving, decimal hours, long requests)
    {
        _bySaving.TryGetValue(saving, out var sum);
        _bySaving[saving] = (sum.Hours + hours, sum.Requests + requests);
    }
}
