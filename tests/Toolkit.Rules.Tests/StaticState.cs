using System.Collections;
using System.Reflection;
using System.Text.RegularExpressions;

namespace Toolkit.Rules.Tests;

/// <summary>The static state that types keep for the whole process, by how it could change.</summary>
internal static class StaticState
{
    /// <summary>Static fields, those behind properties included, that can be set after the type is made.</summary>
    internal static IEnumerable<string> Settable(IEnumerable<Type> types) =>
        Fields(types).Where(field => !field.IsInitOnly).Select(NameOf);

    /// <summary>Static collections that somebody outside of the type can reach and change, whatever the declared type says.</summary>
    internal static IEnumerable<string> Exposed(IEnumerable<Type> types) =>
        Fields(types).Where(field => IsReachable(field) && IsWritable(field.GetValue(null))).Select(NameOf);

    /// <summary>Static collections that the source changes: an element set, or a member that adds, removes or orders.</summary>
    internal static IEnumerable<string> Written(IEnumerable<Type> types, string source) =>
        Fields(types).Where(field => IsCollection(field.FieldType) && Writes(PropertyOf(field)).IsMatch(source)).Select(NameOf);

    private static IEnumerable<FieldInfo> Fields(IEnumerable<Type> types) => types
        .Where(type => !type.ContainsGenericParameters && !IsOfTheCompiler(type))
        .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
        .Where(field => !field.IsLiteral && (!field.Name.StartsWith('<') || field.Name.EndsWith("k__BackingField", StringComparison.Ordinal)));

    // Where lambdas and literals are kept.
    private static bool IsOfTheCompiler(Type type) =>
        type.Name.StartsWith('<') || (type.DeclaringType is { } outer && IsOfTheCompiler(outer));

    private static bool IsReachable(FieldInfo field) =>
        field.Name.StartsWith('<')
            ? field.DeclaringType!.GetProperty(
                PropertyOf(field), BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)?.GetMethod is { IsPrivate: false }
            : !field.IsPrivate;

    private static bool IsCollection(Type type) => type != typeof(string) && typeof(IEnumerable).IsAssignableFrom(type);

    private static bool IsWritable(object? value) =>
        value is Array { Length: > 0 }
        || value is IList and not Array and { IsReadOnly: false }
        || value is IDictionary { IsReadOnly: false }
        || (value is IEnumerable and not IList and not IDictionary && value.GetType().GetInterfaces().Any(door => IsOpenDoor(door, value)));

    private static bool IsOpenDoor(Type door, object value) =>
        door.IsGenericType && door.GetGenericTypeDefinition() == typeof(ICollection<>) && !(bool)door.GetProperty("IsReadOnly")!.GetValue(value)!;

    private static Regex Writes(string name) => new(
        $@"\b{name}(\[[^\]]*\]\s*([-+*/%|&^?]{{1,2}}=|=(?![=>])|\+\+|--)|!?\??\.(Try)?(Add|Remove|Insert|Clear|Sort|Reverse|UnionWith|ExceptWith|Enqueue|Push|Set)\w*\()"
        + $@"|Array\.(Sort|Reverse|Fill|Clear)\({name}\b");

    private static string PropertyOf(FieldInfo field) => field.Name.StartsWith('<') ? field.Name[1..field.Name.IndexOf('>')] : field.Name;

    private static string NameOf(FieldInfo field) => $"{field.DeclaringType!.FullName}.{PropertyOf(field)}";
}
