using System.Reflection;
using System.Text.RegularExpressions;
using FsCheck.Xunit;
using Toolkit.Rules.Properties.Generators;
using Toolkit.Rules.Tests;

namespace Toolkit.Rules.Properties;

/// <summary>The list of properties in docs/method.md, held to the classes that test them.</summary>
public sealed partial class PropertyListTests
{
    private static readonly List<Type> Tested =
        [.. typeof(PropertyListTests).Assembly.GetExportedTypes().Where(type => Properties(type).Any() || Numbered().IsMatch(type.Name))];

    [Fact]
    public void List_OfTheMethodPage_NamesEachClassOnceByItsNumber()
    {
        var listed = Row().Matches(Repository.Read("docs", "method.md")).Select(row => (Number: row.Groups[1].Value, Classes: row.Groups[2].Value)).ToList();

        Assert.Equal(listed.Select(row => int.Parse(row.Number)).Distinct().Order(), listed.Select(row => int.Parse(row.Number)));
        Assert.All(listed, row => Assert.All(
            Class().Matches(row.Classes), name => Assert.StartsWith($"Property{row.Number.PadLeft(2, '0')}", name.Groups[1].Value, StringComparison.Ordinal)));
        Assert.Equal(
            Tested.Select(type => type.Name).Order(StringComparer.Ordinal),
            listed.SelectMany(row => Class().Matches(row.Classes)).Select(name => name.Groups[1].Value).Order(StringComparer.Ordinal));
    }

    // Otherwise .ci/soak would not run them longer, and a printed seed could not be replayed.
    [Fact]
    public void Properties_OfEveryClass_TakeTheirCasesAndSeedFromTheRun() => Assert.All(
        Tested.SelectMany(Properties),
        property =>
        {
            Assert.NotNull(property.DeclaringType!.GetCustomAttribute<GeneratedAttribute>());
            Assert.True(property.GetCustomAttribute<PropertyAttribute>() is CasesAttribute { Replay: null or "" } or { MaxTest: < 0, Replay: null or "" }, property.Name);
        });

    private static IEnumerable<MethodInfo> Properties(Type type) =>
        type.GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly).Where(method => method.IsDefined(typeof(PropertyAttribute)));

    [GeneratedRegex(@"^\| (\d+) \| [^|]+ \| ((?:`\w+`(?:, )?)+) \|$", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex("`(\\w+)`")]
    private static partial Regex Class();

    [GeneratedRegex(@"^Property\d\d")]
    private static partial Regex Numbered();
}
