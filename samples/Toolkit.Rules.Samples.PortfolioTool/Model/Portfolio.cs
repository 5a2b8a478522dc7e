namespace Toolkit.Rules.Samples.Model;

/// <summary>Departments that report their programmes together, and where those reports come from.</summary>
internal sealed class Portfolio
{
    public int Id { get; init; }

    /// <summary>How addresses name it, such as <c>uk</c>.</summary>
    public required string Code { get; init; }

    public required string Name { get; init; }

    /// <summary>The currency of all its amounts, by its ISO 4217 code.</summary>
    public required string Currency { get; init; }

    /// <summary>The name of its releases; the source that computed answers name.</summary>
    public required string Records { get; init; }

    public required string Publisher { get; init; }

    public required string Licence { get; init; }

    public required string LicenceAddress { get; init; }

    public List<Department> Departments { get; init; } = [];

    public List<Release> Releases { get; init; } = [];
}
