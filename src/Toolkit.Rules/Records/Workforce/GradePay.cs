namespace Toolkit.Rules.Records;

/// <summary>The pay of experts and managers of one grade.</summary>
internal sealed class GradePay
{
    internal Histogram Experts { get; } = new();

    internal Histogram Managers { get; } = new();

    internal Histogram Of(bool manages) => manages ? Managers : Experts;

    internal void Merge(GradePay other)
    {
        Experts.Merge(other.Experts);
        Managers.Merge(other.Managers);
    }
}
