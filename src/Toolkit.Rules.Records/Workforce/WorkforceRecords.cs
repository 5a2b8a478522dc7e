namespace Toolkit.Rules.Records;

/// <summary>
/// Counts records about people, positions, campaigns, learning and secondments, and computes the answers of findings 5 to 7 from them.
/// </summary>
public sealed class WorkforceRecords : RecordSet<WorkforceRecords>
{
    /// <summary>Starts without records.</summary>
    /// <param name="source">The name of the system the records come from, as it is to stand in profiles; no name of a person.</param>
    /// <param name="asOf">The date the records hold for; periods such as the last 12 months end with it.</param>
    /// <param name="options">How the records are turned into answers; null for the defaults.</param>
    /// <exception cref="ArgumentException">The source is blank or holds control characters, or a market pay is not above 0.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option or the date is out of range.</exception>
    public WorkforceRecords(string source, DateTime asOf, WorkforceOptions? options = null)
        : base(source, asOf, options ??= new WorkforceOptions(), options.MarketPay)
    {
        Learning = new LearningFigures(this);
        Staff = new StaffFigures(this, options, Learning);
        Positions = new PositionFigures(this);
        Campaigns = new CampaignFigures(this);
        Secondments = new SecondmentFigures(this, Staff.Seconded);
    }

    internal override (int? Staff, int? Digital) StaffSize => Staff.Headcount.Size;

    internal StaffFigures Staff { get; }

    internal LearningFigures Learning { get; }

    internal PositionFigures Positions { get; }

    internal override bool IsNobodyThere(RecordKind kind) => kind == RecordKind.Staff && Staff.Headcount.IsNobodyInPost;

    internal CampaignFigures Campaigns { get; }

    internal SecondmentFigures Secondments { get; }
}
