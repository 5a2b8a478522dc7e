using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Toolkit.Rules.Tests;

/// <summary>The house rules of a package that stands outside of the core and uses public members only.</summary>
public abstract class PackageArchitecture
{
    private readonly Assembly _package;
    private readonly string[] _rooms;

    /// <param name="package">The package.</param>
    /// <param name="rooms">The namespaces that it may use, by name.</param>
    protected PackageArchitecture(Assembly package, string[] rooms) => (_package, _rooms) = (package, rooms);

    [Fact]
    public void Doors_OfThePackage_AreThoseItMayUse()
    {
        using var file = new PEReader(File.OpenRead(_package.Location));
        var metadata = file.GetMetadataReader();
        var rooms = metadata.TypeReferences
            .Select(handle => metadata.GetString(metadata.GetTypeReference(handle).Namespace))
            .Where(room => room.StartsWith("Toolkit.Rules", StringComparison.Ordinal));

        Assert.Equal(_rooms, rooms.Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Internals_OfTheCore_AreClosedToThePackage() => Assert.DoesNotContain(
        Name,
        typeof(RecommendationEngine).Assembly.GetCustomAttributes(typeof(InternalsVisibleToAttribute), inherit: false)
            .Cast<InternalsVisibleToAttribute>().Select(friend => friend.AssemblyName));

    [Fact]
    public void Namespaces_EverySourceFile_AreThatOfThePackage() =>
        Assert.All(SourceFiles(), file => Assert.Contains($"\nnamespace {Name};", "\n" + File.ReadAllText(file), StringComparison.Ordinal));

    [Fact]
    public void Files_EveryPublicType_StandsInAFileOfItsName() =>
        Assert.All(SourceFiles(), file => Assert.All(
            Regex.Matches(File.ReadAllText(file), @"^public (?:(?:sealed|abstract|partial) )*(?:class|struct|interface|enum) (\w+)", RegexOptions.Multiline),
            type => Assert.Equal(type.Groups[1].Value, Path.GetFileName(file).Split('.')[0])));

    [Fact]
    public void Fields_OfThePackage_AreReadonly() => Assert.Empty(StaticState.Settable(_package.GetTypes()));

    [Fact]
    public void Collections_OfThePackage_CannotBeChangedFromOutsideTheirType() => Assert.Empty(StaticState.Exposed(_package.GetTypes()));

    // A member more would change the constructor that hosts call.
    [Fact]
    public void Records_OfThePackage_AreNotPositional() =>
        Assert.Empty(_package.GetExportedTypes().Where(type => type.GetMethod("Deconstruct") is not null).Select(type => type.Name));

    private string Name => _package.GetName().Name!;

    private IEnumerable<string> SourceFiles()
    {
        var root = Repository.PathOf("src", Name);
        return Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories)
            .Where(file => !Path.GetRelativePath(root, file).Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin"));
    }
}
