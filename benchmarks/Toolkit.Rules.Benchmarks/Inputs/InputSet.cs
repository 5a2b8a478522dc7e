namespace Toolkit.Rules.Benchmarks.Inputs;

/// <summary>Which profiles are measured.</summary>
public enum InputSet
{
    /// <summary>A thousand invented ones, all different.</summary>
    Generated,

    /// <summary>Those bundled with the samples.</summary>
    Bundled,
}
