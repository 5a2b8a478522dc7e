namespace Toolkit.Rules.Benchmarks.Inputs;

/// <summary>The profiles that are measured.</summary>
public enum InputSet
{
    /// <summary>A thousand invented ones, all different.</summary>
    Generated,

    /// <summary>Those bundled with the samples.</summary>
    Bundled,
}
