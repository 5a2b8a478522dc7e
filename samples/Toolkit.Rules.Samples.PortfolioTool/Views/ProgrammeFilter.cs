using Toolkit.Rules.Samples.Model;

namespace Toolkit.Rules.Samples.Views;

/// <summary>A choice of programmes of a release, and their order. All of it stands in the address, so a list can be kept and sent.</summary>
internal sealed class ProgrammeFilter
{
    /// <summary>The name of the release; the newest when it is none.</summary>
    public string? Release { get; set; }

    /// <summary>A part of the name.</summary>
    public string? Text { get; set; }

    public string? Department { get; set; }

    public Rating? Rating { get; set; }

    public DigitalWord? Digital { get; set; }

    public ProgrammeOrder Sort { get; set; }

    public bool Down { get; set; }

    internal IReadOnlyList<Programme> Apply(IEnumerable<Programme> programmes)
    {
        var chosen = programmes.Where(programme =>
            (string.IsNullOrWhiteSpace(Text) || programme.Name.Contains(Text.Trim(), StringComparison.OrdinalIgnoreCase))
            && (string.IsNullOrEmpty(Department) || programme.Department!.Code == Department)
            && (Rating is null || programme.Rating == Rating)
            && (Digital is null || Digital == Word(programme.IsDigital)));
        return [.. InOrder(chosen)];
    }

    internal static DigitalWord Word(bool? isDigital) => isDigital switch
    {
        true => DigitalWord.Yes,
        false => DigitalWord.No,
        null => DigitalWord.NotSaid,
    };

    /// <summary>The programmes in the chosen order; unknown values stand last, up or down.</summary>
    private IEnumerable<Programme> InOrder(IEnumerable<Programme> programmes) => (Sort switch
    {
        ProgrammeOrder.Department => By(programmes, programme => programme.Department!.Name),
        ProgrammeOrder.Category => By(programmes, programme => programme.Category),
        ProgrammeOrder.Rating => By(programmes, programme => programme.Rating),
        ProgrammeOrder.Ends => By(programmes, programme => programme.EndsOn),
        ProgrammeOrder.Cost => By(programmes, programme => programme.WholeLifeCost),
        _ => By(programmes, programme => programme.Name),
    }).ThenBy(programme => programme.Name, StringComparer.Ordinal).ThenBy(programme => programme.Key, StringComparer.Ordinal);

    private IOrderedEnumerable<Programme> By<T>(IEnumerable<Programme> programmes, Func<Programme, T> value)
    {
        IComparer<T> order = typeof(T) == typeof(string) ? (IComparer<T>)StringComparer.OrdinalIgnoreCase : Comparer<T>.Default;
        var known = programmes.OrderBy(programme => value(programme) is null);
        return Down ? known.ThenByDescending(value, order) : known.ThenBy(value, order);
    }
}
