namespace Toolkit.Rules.Samples.Model;

/// <summary>A computation of a report. When nothing had changed it points to the report that already stood.</summary>
internal sealed class Run
{
    public int Id { get; init; }

    public int ReportId { get; init; }

    public StoredReport? Report { get; init; }

    /// <summary>When, in universal time.</summary>
    public required DateTime At { get; init; }

    public required RunCause Cause { get; init; }
}
