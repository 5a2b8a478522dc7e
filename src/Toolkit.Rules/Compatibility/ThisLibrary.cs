using System.Reflection;

namespace Toolkit.Rules.Compatibility;

/// <summary>Under which name and version the library shows itself, in reports and to whoever listens.</summary>
internal static class ThisLibrary
{
    internal const string Name = "Toolkit.Rules";

    internal static string Version { get; } = typeof(ThisLibrary).Assembly
        .GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
