namespace Toolkit.Rules.Tests.Telemetry;

/// <summary>Whoever listens hears the whole process, so these tests run while no other does.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class ListeningCollection
{
    internal const string Name = "Listening";
}
