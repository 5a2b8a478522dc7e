using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Samples.Model;

/// <summary>An organisation whose records this tool keeps.</summary>
internal sealed class Department
{
    public int Id { get; init; }

    /// <summary>The short name, unique, as in addresses: <c>dft</c>.</summary>
    public required string Code { get; init; }

    public required string Name { get; init; }

    public OrganisationKind Kind { get; init; } = OrganisationKind.Department;

    /// <summary>The currency of its amounts, by its ISO 4217 code; null where nobody said.</summary>
    public string? Currency { get; init; }

    /// <summary>The professions and grades that count as digital and senior, as somebody chose; a <see cref="Imports.Vocabulary"/>.</summary>
    public string Vocabulary { get; set; } = "{}";

    /// <summary>Where its first records come from, with the licence; shown with every figure of it.</summary>
    public required string Attribution { get; init; }

    /// <summary>The figures shown in the last 12 months, as the library writes them. They hold exact numbers of people, so no page shows them.</summary>
    public string DisclosureHistory { get; init; } = Records.DisclosureHistory.None.ToJson();
}
