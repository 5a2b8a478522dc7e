namespace Toolkit.Rules.Samples.Model;

/// <summary>
/// The records of one kind a department has at present: one delivery, of one day. The next delivery takes its place as a whole, so a
/// record is never older or newer than its neighbours.
/// </summary>
internal sealed class Extract
{
    public int Id { get; init; }

    public required int DepartmentId { get; init; }

    public Department? Department { get; init; }

    public required DeliveryKind Kind { get; init; }

    /// <summary>The day the records describe.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>The system or publication they come from.</summary>
    public required string Source { get; init; }

    /// <summary>The meaning of "digital" on its records, in words for the notes of answers; null where nobody said.</summary>
    public string? DigitalMeans { get; init; }

    /// <summary>The meaning of "senior", likewise.</summary>
    public string? SeniorMeans { get; init; }

    public int Rows { get; set; }
}
