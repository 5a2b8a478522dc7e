namespace Toolkit.Rules.Records;

/// <summary>The pay of experts and managers of one grade.</summary>
internal sealed class GradePay : Counter
{
    internal Histogram Experts { get; } = new();

    internal Histogram Managers { get; } = new();

    internal Histogram Of(bool manages) => manages ? Managers : Experts;

    internal override void Merge(Counter other)
    {
        Experts.Merge(((GradePay)other).Experts);
        Managers.Merge(((GradePay)other).Managers);
    }
}
