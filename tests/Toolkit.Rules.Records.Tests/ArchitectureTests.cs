using Toolkit.Rules.Tests;

namespace Toolkit.Rules.Records.Tests;

/// <summary>The package stands outside of the core: it uses three of its rooms, and only their public members.</summary>
public sealed class ArchitectureTests() : PackageArchitecture(
    typeof(RecordSet).Assembly, ["Toolkit.Rules.Indicators", "Toolkit.Rules.Profiles", "Toolkit.Rules.Texts"]);
