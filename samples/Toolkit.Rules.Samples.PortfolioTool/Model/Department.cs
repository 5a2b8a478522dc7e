using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Samples.Model;

/// <summary>An organisation whose programmes and systems are watched.</summary>
internal sealed class Department
{
    public int Id { get; init; }

    public int PortfolioId { get; init; }

    public Portfolio? Portfolio { get; init; }

    /// <summary>How files and addresses name it, in small letters; unique in its portfolio.</summary>
    public required string Code { get; init; }

    public required string Name { get; set; }

    public required OrganisationKind Kind { get; set; }

    /// <summary>Other words by which files name it, separated by bars.</summary>
    public string AlsoCalled { get; set; } = "";
}
