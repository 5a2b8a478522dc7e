namespace Toolkit.Rules.Records;

/// <summary>Which kinds of senior post a role family has.</summary>
internal sealed class SeniorLadders
{
    internal bool HasExpert { get; set; }

    internal bool HasManager { get; set; }

    internal void Merge(SeniorLadders other)
    {
        HasExpert |= other.HasExpert;
        HasManager |= other.HasManager;
    }
}
