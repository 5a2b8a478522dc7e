namespace Toolkit.Rules.Telemetry;

/// <summary>What may be said of a run outside its report: counts, and nothing by which an organisation or an answer could be told.</summary>
internal readonly struct RunSummary(string organisationKind, int approaches, int recommended, int undecided, int faults)
{
    internal string OrganisationKind { get; } = organisationKind;

    internal int Approaches { get; } = approaches;

    internal int Recommended { get; } = recommended;

    internal int Undecided { get; } = undecided;

    internal int Faults { get; } = faults;
}
