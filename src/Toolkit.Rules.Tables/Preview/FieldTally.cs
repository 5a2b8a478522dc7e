namespace Toolkit.Rules.Tables;

/// <summary>Counts what a field holds over all records of a file.</summary>
public sealed class FieldTally
{
    private readonly long[] _decades = new long[40];

    internal FieldTally(TableField field, string? heading)
    {
        Field = field;
        Heading = heading;
    }

    /// <summary>The field.</summary>
    public TableField Field { get; }

    /// <summary>The heading of its column; null when one value stands for all rows.</summary>
    public string? Heading { get; }

    /// <summary>In how many records it has a value.</summary>
    public long Known { get; private set; }

    /// <summary>In how many records its cell is empty or says nothing.</summary>
    public long Empty { get; private set; }

    /// <summary>In how many records its cell was refused, so that it is unknown.</summary>
    public long Refused { get; private set; }

    /// <summary>For a yes/no: how many are yes.</summary>
    public long Yes { get; private set; }

    /// <summary>For a number: the smallest; null when there is none.</summary>
    public decimal? Smallest { get; private set; }

    /// <summary>For a number: the largest; null when there is none.</summary>
    public decimal? Largest { get; private set; }

    /// <summary>For a number: the sum; null when there is none, or it is larger than a number can be.</summary>
    public decimal? Sum { get; private set; }

    /// <summary>For a day: the earliest; null when there is none.</summary>
    public DateTime? Earliest { get; private set; }

    /// <summary>For a day: the latest; null when there is none.</summary>
    public DateTime? Latest { get; private set; }

    /// <summary>For a yes/no: the percentage of yes among what is known; null when nothing is.</summary>
    public double? YesShare => Field.Kind is FieldKind.YesNo or FieldKind.ReferredTo && Known > 0 ? 100.0 * Yes / Known : null;

    /// <summary>Whether the amounts fall into two groups with a thousandfold gap between, as those of two units do.</summary>
    internal bool HasGap
    {
        get
        {
            var filled = Enumerable.Range(0, _decades.Length).Where(decade => _decades[decade] > 0).ToList();
            return filled.Zip(filled.Skip(1), (low, high) => high - low).Any(step => step > 3);
        }
    }

    internal void Add(CellOutcome outcome, long count)
    {
        if (!outcome.HasValue)
        {
            Empty += outcome.Problem is null ? count : 0;
            Refused += outcome.Problem is null ? 0 : count;
            return;
        }
        var value = outcome.Value;
        Known += count;
        Yes += value.Yes ? count : 0;
        if (Field.IsNumber)
            AddNumber(value.Number, count);
        else if (Field.Kind == FieldKind.Day)
        {
            Earliest = Earliest is { } earliest && earliest <= value.Day ? earliest : value.Day;
            Latest = Latest is { } latest && latest >= value.Day ? latest : value.Day;
        }
    }

    private void AddNumber(decimal number, long count)
    {
        var isFirst = Smallest is null;
        Smallest = Smallest is { } smallest && smallest <= number ? smallest : number;
        Largest = Largest is { } largest && largest >= number ? largest : number;
        Sum = isFirst ? Times(number, count) : Sum is { } sum && Math.Abs(sum) < 1e26m ? sum + Times(number, count) : null;
        if (number > 0)
            _decades[Math.Min(_decades.Length - 1, Math.Max(0, 10 + (int)Math.Floor(Math.Log10((double)number))))] += count;
    }

    private static decimal Times(decimal number, long count) => Math.Abs(number) < 1e20m && count < 1_000_000 ? number * count : 0;
}
