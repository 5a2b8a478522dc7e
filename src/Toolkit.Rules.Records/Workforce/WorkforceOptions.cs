namespace Toolkit.Rules.Records;

/// <summary>How workforce records are turned into answers.</summary>
public sealed class WorkforceOptions : RecordOptions
{
    /// <summary>Median yearly market pay by role, in the organisation's currency; amounts above 0. Null when there is no such table.</summary>
    /// <value>Null unless set.</value>
    public IReadOnlyDictionary<string, decimal>? MarketPay { get; set; }

    /// <summary>The skills the organisation cannot do without, so that one that nobody has is counted, too. Null when there is no such list.</summary>
    /// <value>Null unless set.</value>
    public IReadOnlyCollection<string>? CriticalSkills { get; set; }
}
