using FsCheck.Xunit;

namespace Toolkit.Rules.Properties.Generators;

/// <summary>A property that takes long: it runs over fewer cases than the others of its class (<see cref="GeneratedAttribute"/>).</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class CasesAttribute : PropertyAttribute
{
    /// <param name="cases">The number of cases in an ordinary run.</param>
    public CasesAttribute(int cases) => MaxTest = cases * GeneratedAttribute.Factor;
}
