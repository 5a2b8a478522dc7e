using Toolkit.Rules.Compatibility;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Records;

/// <summary>
/// Records of an organisation, counted one after the other; none is kept, so memory does not grow with their number. The order in which
/// they are added, and whether at once or in parts, changes nothing. Not safe to share between threads.
/// </summary>
public abstract class RecordSet
{
    private readonly List<Counter> _counters = [];
    private readonly List<Figures> _figures = [];
    private readonly Dictionary<RecordKind, ObservedFields> _observed = [];

    private protected RecordSet(string source, DateTime asOf, RecordOptions options, params object?[] tables)
    {
        Source = PlainText.Required(source, nameof(source));
        AsOf = DateTime.SpecifyKind(asOf.Date, DateTimeKind.Unspecified);
        Setting = new RecordSetting(AsOf, options, tables);
        ProblemLog = Register(new ProblemLog(Setting.KeptProblems));
    }

    /// <summary>Gets the name of the system the records come from.</summary>
    public string Source { get; }

    /// <summary>Gets the date the records hold for; no time of day, no time zone.</summary>
    public DateTime AsOf { get; }

    internal RecordSetting Setting { get; }

    internal ProblemLog ProblemLog { get; }

    internal OpenRecords OpenRecords { get; } = new();

    internal List<UnitDoubt> UnitDoubts { get; } = [];

    /// <summary>Whether there are records of a kind, and nobody of them is there on the date of the records.</summary>
    internal virtual bool IsNobodyThere(RecordKind kind) => false;

    /// <summary>How many people work there; null where the records are not about people, or that is not known.</summary>
    internal virtual (int? Staff, int? Digital) StaffSize => default;

    /// <summary>Computes the answers to every question such records can answer. More records can be added afterwards.</summary>
    public ComputedAnswers Compute()
    {
        var sheet = new ComputedSheet(this);
        foreach (var figures in _figures)
            figures.Fill(sheet);
        return new ComputedAnswers(Source, Setting, sheet.InCatalogueOrder(), ProblemLog.Kept(), ProblemLog.Count)
        {
            Doubts = [.. UnitDoubts.Select(doubt => doubt.Told(Setting.Texts)).OfType<RecordDoubt>()],
            StaffSize = StaffSize,
        };
    }

    /// <summary>Takes a counter in, so that it is merged with its counterpart in another set.</summary>
    internal T Register<T>(T counter)
        where T : Counter
    {
        _counters.Add(counter);
        if (counter is Membership group)
            group.OpenRecords = OpenRecords;
        return counter;
    }

    /// <summary>Takes figures in, so that they are computed.</summary>
    internal void Register(Figures figures) => _figures.Add(figures);

    /// <summary>Takes a kind of record in.</summary>
    internal ObservedFields Register(RecordKind kind) => _observed[kind] = Register(new ObservedFields());

    /// <summary>Watches the amounts of a field for those that are of another unit.</summary>
    internal UnitDoubt Watch(UnitDoubt doubt)
    {
        UnitDoubts.Add(Register(doubt));
        return doubt;
    }

    internal ObservedFields Observed(RecordKind kind) => _observed[kind];

    private protected void MergeCounters(RecordSet other)
    {
        if (ReferenceEquals(this, Guard.NotNull(other)))
            throw new ArgumentException("A set of records cannot be added to itself.", nameof(other));
        if (other.AsOf != AsOf || other.Source != Source || !other.Setting.IsAlike(Setting))
            throw new ArgumentException("The other records have another source, date, options or tables.", nameof(other));
        // Sets of one type register the same counters in the same order.
        for (var place = 0; place < _counters.Count; place++)
            _counters[place].Merge(other._counters[place]);
    }
}
