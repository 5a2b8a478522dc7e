using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Reports;

/// <summary>A value of a report document that fits the shape of reports: it knows where it stands, and so what contradicts it can be said with its place.</summary>
internal readonly struct ReportNode(JsonElement element, string path, PlacedProblems problems)
{
    internal bool IsNull => element.ValueKind == JsonValueKind.Null;

    internal ReportNode this[string name] => Find(name)!.Value;

    internal ReportNode? Find(string name) => element.TryGetProperty(name, out var value) ? new ReportNode(value, $"{path}.{name}", problems) : null;

    internal T[] List<T>(Func<ReportNode, int, T> read)
    {
        var items = new List<T>(element.GetArrayLength());
        foreach (var item in element.EnumerateArray())
            items.Add(read(new ReportNode(item, $"{path}[{items.Count.ToString(CultureInfo.InvariantCulture)}]", problems), items.Count));
        return [.. items];
    }

    internal T[] List<T>(Func<ReportNode, T> read) => List((item, _) => read(item));

    internal string Text() => element.GetString()!;

    internal T Name<T>(NameTable<T> names)
        where T : struct, Enum
    {
        _ = names.TryFind(Text(), out var value);
        return value;
    }

    /// <summary>The number; minus zero is zero.</summary>
    internal double Number() => element.GetDouble() + 0.0;

    internal int Whole() => element.GetInt32();

    internal decimal Points() => element.GetDecimal();

    internal bool IsYesNo => element.ValueKind is JsonValueKind.True or JsonValueKind.False;

    internal bool YesNo() => element.GetBoolean();

    internal DateTime Date() => DayBound.Of(Text())!.Value;

    /// <summary>The value as a type that can be read as it stands; null when it cannot, which is then reported.</summary>
    internal T? As<T>(JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            return element.Deserialize(type);
        }
        catch (JsonException problem)
        {
            problems.Add(path + problem.Path?.TrimStart('$'), Excerpt.Line(problem.Message), "a value that can be read");
            return null;
        }
    }

    /// <summary>Reports the value unless something holds that documents do not contradict.</summary>
    internal void Expect(bool holds, string found, string allowed)
    {
        if (!holds)
            problems.Add(path, found, allowed);
    }
}
