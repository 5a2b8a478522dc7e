using Toolkit.Rules.Compatibility;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Records;

/// <summary>
/// Records of an organisation, counted one after the other; none is kept, so memory does not grow with their number. The order in which
/// they are added, and whether at once or in parts, changes nothing. Not safe to share between threads.
/// </summary>
public abstract class RecordSet
{
    private protected RecordSet(string source, DateTime asOf, RecordOptions options)
    {
        Source = PlainText.Required(source, nameof(source));
        AsOf = DateTime.SpecifyKind(asOf.Date, DateTimeKind.Unspecified);
        Setting = new RecordSetting(AsOf, options);
        ProblemLog = new ProblemLog(Setting.KeptProblems);
    }

    /// <summary>The name of the system the records come from.</summary>
    public string Source { get; }

    /// <summary>The date the records hold for; no time of day, no time zone.</summary>
    public DateTime AsOf { get; }

    internal RecordSetting Setting { get; }

    internal ProblemLog ProblemLog { get; }

    /// <summary>Computes the answers to every question such records can answer. More records can be added afterwards.</summary>
    public ComputedAnswers Compute()
    {
        var sheet = new ComputedSheet(this);
        Fill(sheet);
        return new ComputedAnswers(Source, Setting, sheet.InCatalogueOrder(), ProblemLog.Kept(), ProblemLog.Count);
    }

    internal abstract void Fill(ComputedSheet sheet);

    /// <summary>Whether what was counted by another set can be added to this one.</summary>
    private protected void CheckMergeable(RecordSet other)
    {
        if (ReferenceEquals(this, Guard.NotNull(other)))
            throw new ArgumentException("A set of records cannot be added to itself.", nameof(other));
        if (other.AsOf != AsOf || other.Source != Source || !other.Setting.IsAlike(Setting))
            throw new ArgumentException("The other records have another source, date or setting.", nameof(other));
    }
}
