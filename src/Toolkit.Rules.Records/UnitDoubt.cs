namespace Toolkit.Rules.Records;

/// <summary>
/// Notices amounts of one field that are of two units, or of another unit than was meant. The bounds are judgement; they are those of Toolkit.Rules.Tables.
/// </summary>
/// <param name="fields">The description of the kind of record.</param>
/// <param name="name">The field, by the name of its property.</param>
/// <param name="most">The largest amount that raises no doubt.</param>
/// <param name="looksAtSpread">Whether a thousandfold gap between the amounts raises a doubt.</param>
internal sealed class UnitDoubt(RecordFields fields, string name, decimal most, bool looksAtSpread) : Counter
{
    /// <summary>No contract or programme of any government has cost this much, in any large currency.</summary>
    internal const decimal LargestAmount = 500_000_000_000m;

    /// <summary>Nobody works twice full time.</summary>
    internal const decimal LargestFte = 1.5m;

    /// <summary>The working hours of a year: no course takes longer.</summary>
    internal const decimal LongestCourse = 2_000m;

    private const int Lowest = 10;
    private const int WidestStep = 3;

    private readonly long[] _decades = new long[40];
    private decimal _smallest = decimal.MaxValue;
    private decimal _largest;

    internal RecordKind Kind => fields.Kind;

    internal string Field => name;

    /// <summary>Whether an amount is above the bound.</summary>
    internal bool IsTooLarge => _largest > most;

    /// <summary>Whether anything about the amounts is doubtful.</summary>
    internal bool IsRaised => IsTooLarge || HasGap;

    internal void Add(decimal? amount)
    {
        if (amount is not > 0)
            return;
        var number = amount.GetValueOrDefault();
        _smallest = Math.Min(_smallest, number);
        _largest = Math.Max(_largest, number);
        if (looksAtSpread)
            _decades[Math.Min(_decades.Length - 1, Math.Max(0, Lowest + (int)Math.Floor(Math.Log10((double)number))))]++;
    }

    internal override void Merge(Counter other)
    {
        var doubt = (UnitDoubt)other;
        _smallest = Math.Min(_smallest, doubt._smallest);
        _largest = Math.Max(_largest, doubt._largest);
        for (var decade = 0; decade < _decades.Length; decade++)
            _decades[decade] += doubt._decades[decade];
    }

    /// <summary>The doubt in words; null where there is none. Of people no amount is told.</summary>
    internal RecordDoubt? Told(RecordTexts texts) =>
        !IsRaised ? null : new(Kind, name, texts.Phrase(Key, fields.Noun(texts), texts.Phrase($"records.doubt.field.{char.ToLowerInvariant(name[0])}{name.Substring(1)}"), _smallest, _largest, most));

    private string Key => $"records.doubt.{(IsTooLarge ? "large" : "gap")}{(Kind <= RecordKind.Secondment ? ".people" : "")}";

    private bool HasGap
    {
        get
        {
            var filled = Enumerable.Range(0, _decades.Length).Where(decade => _decades[decade] > 0).ToList();
            return filled.Zip(filled.Skip(1), (low, high) => high - low).Any(step => step > WidestStep);
        }
    }
}
