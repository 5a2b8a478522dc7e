using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Toolkit.Rules.Tables.Tests;

/// <summary>The package stands outside of the core and of the records: it uses their public members only.</summary>
public sealed class ArchitectureTests
{
    private static readonly System.Reflection.Assembly Package = typeof(TableFile).Assembly;

    [Fact]
    public void Doors_IntoTheCore_AreTextsIndicatorsAndProfiles()
    {
        using var file = new PEReader(File.OpenRead(Package.Location));
        var metadata = file.GetMetadataReader();
        var rooms = metadata.TypeReferences
            .Select(handle => metadata.GetString(metadata.GetTypeReference(handle).Namespace))
            .Where(room => room.StartsWith("Toolkit.Rules", StringComparison.Ordinal));

        Assert.Equal(["Toolkit.Rules.Indicators", "Toolkit.Rules.Profiles", "Toolkit.Rules.Records", "Toolkit.Rules.Texts"], rooms.Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Internals_OfTheCore_AreClosedToThePackage() => Assert.DoesNotContain(
        Package.GetName().Name,
        typeof(RecommendationEngine).Assembly.GetCustomAttributes(typeof(InternalsVisibleToAttribute), inherit: false)
            .Cast<InternalsVisibleToAttribute>().Select(friend => friend.AssemblyName));

    [Fact]
    public void Namespaces_EverySourceFile_AreThatOfThePackage() =>
        Assert.All(SourceFiles(), file => Assert.Contains("\nnamespace Toolkit.Rules.Tables;", "\n" + File.ReadAllText(file), StringComparison.Ordinal));

    [Fact]
    public void Files_EveryPublicType_StandsInAFileOfItsName() =>
        Assert.All(SourceFiles(), file => Assert.All(
            Regex.Matches(File.ReadAllText(file), @"^public (?:(?:sealed|abstract|partial) )*(?:class|struct|interface|enum) (\w+)", RegexOptions.Multiline),
            type => Assert.Equal(type.Groups[1].Value, Path.GetFileName(file).Split('.')[0])));

    [Fact]
    public void Fields_OfThePackage_AreReadonly() => Assert.Empty(StaticState.Settable(Package.GetTypes()));

    [Fact]
    public void Collections_OfThePackage_CannotBeChangedFromOutsideTheirType() => Assert.Empty(StaticState.Exposed(Package.GetTypes()));

    private static IEnumerable<string> SourceFiles()
    {
        var root = Repository.PathOf("src", "Toolkit.Rules.Tables");
        return Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories)
            .Where(file => !Path.GetRelativePath(root, file).Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin"));
    }
}
