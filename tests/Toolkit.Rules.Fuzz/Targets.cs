namespace Toolkit.Rules.Fuzz;

/// <summary>All readers of what comes from outside.</summary>
internal static class Targets
{
    internal static IReadOnlyList<FuzzTarget> All { get; } =
        [new ProfileTarget(), new DecisionsTarget(), new ReportTarget(), new ComparisonTarget(), new MappingTarget(), new TableTarget()];
}
