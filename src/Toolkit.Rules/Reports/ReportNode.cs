using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Reports;

/// <summary>A value of a report document that knows where it stands, so that whatever is wrong with it can be said with its path.</summary>
internal readonly struct ReportNode(JsonElement element, string path)
{
    internal bool IsNull => element.ValueKind == JsonValueKind.Null;

    internal ReportNode this[string name] =>
        Find(name) ?? throw new ReportNode(element, $"{path}.{name}").Wrong("is missing");

    internal ReportNode? Find(string name)
    {
        if (element.ValueKind != JsonValueKind.Object)
            throw Wrong("is not an object");
        return element.TryGetProperty(name, out var value) ? new ReportNode(value, $"{path}.{name}") : null;
    }

    internal T[] List<T>(Func<ReportNode, int, T> read)
    {
        if (element.ValueKind != JsonValueKind.Array)
            throw Wrong("is not an array");
        var items = new List<T>(element.GetArrayLength());
        foreach (var item in element.EnumerateArray())
            items.Add(read(new ReportNode(item, $"{path}[{items.Count.ToString(CultureInfo.InvariantCulture)}]"), items.Count));
        return [.. items];
    }

    internal T[] List<T>(Func<ReportNode, T> read) => List((item, _) => read(item));

    internal string Text() => element.ValueKind == JsonValueKind.String ? element.GetString()! : throw Wrong("is not a string");

    internal string Name()
    {
        var text = Text();
        return text.Trim().Length > 0 ? text : throw Wrong("is blank");
    }

    internal T Name<T>(NameTable<T> names)
        where T : struct, Enum =>
        names.TryFind(Text(), out var value) ? value : throw Wrong($"is '{Text()}', not one of {string.Join(", ", names.Names)}");

    internal double Number() =>
        element.ValueKind == JsonValueKind.Number && element.TryGetDouble(out var value) && !double.IsInfinity(value)
            ? value
            : throw Wrong("is not a number");

    internal double Number(double from, double to)
    {
        var value = Number();
        return value >= from && value <= to
            ? value
            : throw Wrong($"is {PlainNumber.Of(value)}, not a number from {PlainNumber.Of(from)} to {PlainNumber.Of(to)}");
    }

    /// <summary>A number from 0 to 1.</summary>
    internal double Share() => Number(0, 1);

    internal int Whole(int from, int to) =>
        element.ValueKind == JsonValueKind.Number && element.TryGetInt32(out var value) && value >= from && value <= to
            ? value
            : throw Wrong(string.Format(CultureInfo.InvariantCulture, from == to ? "is not {0}" : "is not a whole number from {0} to {1}", from, to));

    /// <summary>Points or their sum, which rounding may carry a few hundredths past 100.</summary>
    internal decimal Points(bool mayBeLess = false) =>
        element.ValueKind == JsonValueKind.Number && element.TryGetDecimal(out var value) && (mayBeLess || value >= 0) && decimal.Round(value, 2) == value
            ? value
            : throw Wrong("is not a number, 0 or more, with two decimals");

    internal bool YesNo() => element.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => throw Wrong("is not true or false"),
    };

    internal DateTime Date() =>
        DateTime.TryParseExact(Text(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : throw Wrong("is not a date such as 2026-10-31");

    /// <summary>The value as a type that can be read as it stands.</summary>
    internal T As<T>(JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            return element.Deserialize(type) ?? throw Wrong("is null");
        }
        catch (JsonException problem)
        {
            throw new ReportNode(element, path + problem.Path?.TrimStart('$')).Wrong($"cannot be read: {problem.Message}");
        }
    }

    internal FormatException Wrong(string what) => new($"This is not a recommendation report: {path} {what}.");
}
