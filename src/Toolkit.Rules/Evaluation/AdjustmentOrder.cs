namespace Toolkit.Rules.Evaluation;

/// <summary>The order of adjustments, which does not depend on that of rules and facts. Those that are alike in everything are the same.</summary>
internal sealed class AdjustmentOrder : IComparer<Adjustment>
{
    private AdjustmentOrder()
    {
    }

    internal static AdjustmentOrder Instance { get; } = new();

    public int Compare(Adjustment? x, Adjustment? y)
    {
        if (x is null || y is null)
            return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        int[] parts =
        [
            StringComparer.Ordinal.Compare(x.ApproachId, y.ApproachId),
            x.Kind.CompareTo(y.Kind),
            StringComparer.Ordinal.Compare(x.Rule, y.Rule),
            StringComparer.Ordinal.Compare(x.Reason, y.Reason),
            Nullable.Compare(x.Until, y.Until),
            x.Points.CompareTo(y.Points),
            // No fact has a line end, so two lists that differ stay different.
            StringComparer.Ordinal.Compare(string.Join("\n", x.Facts), string.Join("\n", y.Facts)),
        ];
        return Array.Find(parts, part => part != 0);
    }
}
