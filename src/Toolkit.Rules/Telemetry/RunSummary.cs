namespace Toolkit.Rules.Telemetry;

/// <summary>The figures of a run that may leave its report: counts that identify no organisation and no answer.</summary>
internal readonly struct RunSummary(string organisationKind, int approaches, int recommended, int undecided, int faults)
{
    internal string OrganisationKind { get; } = organisationKind;

    internal int Approaches { get; } = approaches;

    internal int Recommended { get; } = recommended;

    internal int Undecided { get; } = undecided;

    internal int Faults { get; } = faults;
}
