using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Samples;

/// <summary>An election ahead, and the kind of organisation that it freezes.</summary>
public sealed record Election(OrganisationKind Kind, DateTime Day)
{
    /// <inheritdoc />
    public override string ToString() => FormattableString.Invariant($"election of {Day:yyyy-MM-dd}");
}
