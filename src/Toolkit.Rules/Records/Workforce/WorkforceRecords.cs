namespace Toolkit.Rules.Records;

/// <summary>
/// Counts records about people, positions, campaigns, learning and secondments, and computes the answers of findings 5 to 7 from them.
/// </summary>
public sealed partial class WorkforceRecords : RecordSet
{
    private readonly StaffFigures _staff;
    private readonly LearningFigures _learning;
    private readonly PositionFigures _positions;
    private readonly CampaignFigures _campaigns;
    private readonly SecondmentFigures _secondments;
    private readonly IReadOnlyDictionary<string, decimal>? _market;

    /// <summary>Starts without records.</summary>
    /// <param name="source">The name of the system the records come from, as it is to stand in profiles; no name of a person.</param>
    /// <param name="asOf">The date the records hold for; periods such as the last 12 months end with it.</param>
    /// <param name="options">How the records are turned into answers; null for the defaults.</param>
    /// <exception cref="ArgumentException">The source is blank or holds control characters, or a market pay is not above 0.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option or the date is out of range.</exception>
    public WorkforceRecords(string source, DateTime asOf, WorkforceOptions? options = null)
        : base(source, asOf, options ??= new WorkforceOptions())
    {
        if (options.MarketPay?.Values.Any(pay => pay <= 0) == true)
            throw new ArgumentException($"Each {nameof(options.MarketPay)} is above 0.", nameof(options));
        _market = options.MarketPay;
        _learning = new LearningFigures(Setting, ProblemLog);
        _staff = new StaffFigures(this, options, _learning);
        _positions = new PositionFigures(this);
        _campaigns = new CampaignFigures(this);
        _secondments = new SecondmentFigures(this);
    }

    /// <summary>Adds what another set has counted, so that parts can be counted apart, each on a thread of its own.</summary>
    /// <param name="other">The other set; it does not change.</param>
    /// <returns>The set itself.</returns>
    /// <exception cref="ArgumentException">It is this set, or has another source, date or options.</exception>
    public WorkforceRecords Merge(WorkforceRecords other)
    {
        CheckMergeable(other);
        if (!ReferenceEquals(_market, other._market))
            throw new ArgumentException("The other records have another table of market pay.", nameof(other));
        ProblemLog.Merge(other.ProblemLog);
        _staff.Merge(other._staff);
        _learning.Merge(other._learning);
        _positions.Merge(other._positions);
        _campaigns.Merge(other._campaigns);
        _secondments.Merge(other._secondments);
        return this;
    }

    internal override void Fill(ComputedSheet sheet)
    {
        _staff.Fill(sheet);
        _learning.Fill(sheet, _staff.ObservedFields, _staff.Professions);
        _positions.Fill(sheet);
        _campaigns.Fill(sheet);
        _secondments.Fill(sheet, _staff.ObservedFields, _staff.Seconded);
    }
}
