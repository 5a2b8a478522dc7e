namespace Toolkit.Rules.Tables;

/// <summary>
/// Maps files of one kind onto records: columns onto fields, values onto meanings, and the choices that were made. It is kept as a document
/// (<see cref="ToJson"/>) and used again for the next file.
/// </summary>
public sealed partial record TableMapping
{
    /// <summary>The name under which it is kept.</summary>
    public string Name { get; init; } = "";

    /// <summary>Its version: 0 for a proposal that nobody has confirmed, 1 for the first that is kept.</summary>
    public int Version { get; init; }

    /// <summary>The name of the record that it fills, such as <c>staff</c>.</summary>
    public required string Record { get; init; }

    /// <summary>The fields that are filled.</summary>
    public IReadOnlyList<FieldMapping> Fields { get; init; } = [];

    /// <summary>Words for a cell that says nothing. Letter case does not matter; a word that ends with <c>*</c> stands for all that begins with it.</summary>
    public IReadOnlyList<string> EmptyWords { get; init; } = Words.Known.Empty;

    /// <summary>The heading of the column that says for how many people or posts a row stands; empty when a row stands for one; null when nobody has said.</summary>
    public string? CountHeading { get; init; }

    /// <summary>Whether rows that look like totals are records.</summary>
    public bool TotalsAreRecords { get; init; }

    /// <summary>Whether records with a key that came before are kept, as rows of a history are.</summary>
    public bool KeepsRepeatedKeys { get; init; }

    /// <summary>The choices about the form of the file.</summary>
    public TableChoices Choices { get; init; } = new();

    /// <summary>Gives the mapping with another mapping of one field.</summary>
    /// <param name="field">The mapping of the field.</param>
    public TableMapping With(FieldMapping field) =>
        this with { Fields = [.. Fields.Where(other => other.Field != field.Field), field] };

    /// <summary>Gives the mapping without a field.</summary>
    /// <param name="field">The name of the field.</param>
    public TableMapping Without(string field) => this with { Fields = [.. Fields.Where(other => other.Field != field)] };

    /// <summary>Gives the mapping as the next version to keep.</summary>
    /// <param name="name">The name to keep it under; null to keep the one it has.</param>
    public TableMapping Confirmed(string? name = null) => this with { Name = name ?? Name, Version = Version + 1 };
}
