using Toolkit.Rules.Tests;

namespace Toolkit.Rules.Samples.Tests.Cases;

/// <summary>Inputs that failed in tools of this kind; every person, system and programme in them is invented.</summary>
internal static class CaseFiles
{
    /// <summary>A document of this folder.</summary>
    internal static string Document(string name) => Repository.PathOf("tests", "Toolkit.Rules.Samples.Tests", "Cases", name);

    /// <summary>A table; those are beside the tests of the reader of tables.</summary>
    internal static string Table(string name) => Repository.PathOf("tests", "Toolkit.Rules.Tables.Tests", "Cases", name);
}
