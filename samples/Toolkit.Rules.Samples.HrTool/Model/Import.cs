namespace Toolkit.Rules.Samples.Model;

/// <summary>A file on its way into the records.</summary>
internal sealed class Import
{
    public int Id { get; init; }

    public required int DepartmentId { get; init; }

    public Department? Department { get; init; }

    public required DeliveryKind Kind { get; init; }

    public required DateOnly AsOf { get; init; }

    public required string FileName { get; init; }

    public required string Source { get; init; }

    /// <summary>The mapping of its columns and values, as a document; empty until somebody looked at it.</summary>
    public string Mapping { get; set; } = "";

    public ImportState State { get; set; }

    public int Rows { get; set; }

    /// <summary>The reason why it failed; empty when it did not.</summary>
    public string Message { get; set; } = "";

    public required DateTime UploadedAt { get; init; }

    public DateTime? EndedAt { get; set; }

    /// <summary>Counts the changes, so that one file cannot be sent off twice.</summary>
    public int Version { get; set; }

    /// <summary>The bytes; gone when the import is over.</summary>
    public ImportFile? File { get; set; }
}
