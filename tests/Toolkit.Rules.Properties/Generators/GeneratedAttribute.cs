using System.Globalization;
using FsCheck.Xunit;

namespace Toolkit.Rules.Properties.Generators;

/// <summary>
/// Sets how the properties of a class run. <c>TOOLKIT_RULES_TIMES=10</c> runs ten times as many cases; <c>TOOLKIT_RULES_REPLAY</c> takes the seed
/// that a failure prints, such as <c>(1234,5679)</c>, and begins with that case.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class GeneratedAttribute : PropertiesAttribute
{
    internal const string Times = "TOOLKIT_RULES_TIMES";
    internal const string Seed = "TOOLKIT_RULES_REPLAY";

    /// <param name="arbitraries">The classes that generate the arguments.</param>
    public GeneratedAttribute(params Type[] arbitraries)
    {
        (Arbitrary, QuietOnSuccess, Cases) = (arbitraries, true, 100);
        if (Environment.GetEnvironmentVariable(Seed) is { Length: > 0 } seed)
            Replay = seed;
    }

    /// <summary>Gets or sets the number of cases in an ordinary run.</summary>
    public int Cases
    {
        get => MaxTest / Factor;
        set => MaxTest = value * Factor;
    }

    internal static int Factor => int.Parse(Environment.GetEnvironmentVariable(Times) ?? "1", CultureInfo.InvariantCulture);
}
