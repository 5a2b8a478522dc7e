using Toolkit.Rules.Tests;

namespace Toolkit.Rules.Tables.Tests;

/// <summary>The package stands outside of the core and of the records: it uses their public members only.</summary>
public sealed class ArchitectureTests() : PackageArchitecture(
    typeof(TableFile).Assembly, ["Toolkit.Rules.Indicators", "Toolkit.Rules.Profiles", "Toolkit.Rules.Records", "Toolkit.Rules.Texts"]);
