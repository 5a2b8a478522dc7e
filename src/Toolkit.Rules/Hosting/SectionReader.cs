using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace Toolkit.Rules.Hosting;

/// <summary>Reads single values of a configuration and notes, with the full key, what cannot be read. A null value counts as not given.</summary>
internal sealed class SectionReader(List<string> problems)
{
    internal void Problem(IConfigurationSection at, string problem) => Problem(at.Path, problem);

    internal void Problem(string key, string problem)
    {
        var text = $"{key}: {problem}";
        // The same section may be registered twice; one mistake is one problem.
        if (!problems.Contains(text))
            problems.Add(text);
    }

    /// <summary>The parts of a section; a value in its place, and a part that is there twice, are problems.</summary>
    internal IEnumerable<IConfigurationSection> Parts(IConfiguration section)
    {
        if (section is IConfigurationSection { Value.Length: > 0 } named)
            Problem(named, $"'{named.Value}' is a single value; it should have parts.");
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var part in section.GetChildren())
            if (seen.Add(part.Key))
                yield return part;
            else
                Problem(part, "it is there twice.");
    }

    /// <summary>The parts whose names are fixed, by those names; any other is a problem.</summary>
    internal Dictionary<string, IConfigurationSection> Named(IConfiguration section, params string[] names)
    {
        var parts = new Dictionary<string, IConfigurationSection>(StringComparer.OrdinalIgnoreCase);
        foreach (var part in Parts(section))
            if (names.Contains(part.Key, StringComparer.OrdinalIgnoreCase))
                parts.Add(part.Key, part);
            else
                Problem(part, $"there is no such key; the keys are {string.Join(", ", names)}.");
        return parts;
    }

    internal string? Text(IConfigurationSection at)
    {
        if (!at.GetChildren().Any())
            return at.Value;
        Problem(at, "it has parts; it should be a single value.");
        return null;
    }

    internal double? Number(IConfigurationSection at)
    {
        if (Text(at) is not { } text)
            return null;
        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            && !double.IsNaN(number) && !double.IsInfinity(number))
            return number;
        Problem(at, $"'{text}' is not a number.");
        return null;
    }

    internal bool? YesOrNo(IConfigurationSection at)
    {
        if (Text(at) is not { } text)
            return null;
        if (bool.TryParse(text, out var answer))
            return answer;
        Problem(at, $"'{text}' is not true or false.");
        return null;
    }

    internal DateTime? Date(IConfigurationSection at)
    {
        if (Text(at) is not { } text)
            return null;
        if (DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return date;
        Problem(at, $"'{text}' is not a date of the form yyyy-MM-dd.");
        return null;
    }
}
