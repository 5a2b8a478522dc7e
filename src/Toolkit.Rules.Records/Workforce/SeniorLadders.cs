namespace Toolkit.Rules.Records;

/// <summary>The kinds of senior post of a role family.</summary>
internal sealed class SeniorLadders : Counter
{
    internal bool HasExpert { get; set; }

    internal bool HasManager { get; set; }

    internal override void Merge(Counter other)
    {
        HasExpert |= ((SeniorLadders)other).HasExpert;
        HasManager |= ((SeniorLadders)other).HasManager;
    }
}
