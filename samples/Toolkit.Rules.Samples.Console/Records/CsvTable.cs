using System.Globalization;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Samples.Records;

/// <summary>What the columns of a table mean.</summary>
internal sealed class CsvTable
{
    private static readonly string[] Fixed = ["id", "name", "kind", "currency", "asOf"];

    private readonly Indicator[] _indicators;

    /// <summary>Reads the first line.</summary>
    /// <exception cref="FormatException">It is not one; every problem on a line of its own.</exception>
    internal CsvTable(string[] heads)
    {
        if (!heads.Take(Fixed.Length).SequenceEqual(Fixed, StringComparer.Ordinal))
            throw new FormatException($"found the columns {string.Join(", ", heads.Take(Fixed.Length).Select(Cell.Shown))}; allowed: {string.Join(", ", Fixed)} first");
        var keys = heads.Skip(Fixed.Length).ToList();
        var problems = keys.Where(key => IndicatorOf(key) is null).Select(key => $"found the unknown column {Cell.Shown(key)}; allowed: keys of indicators")
            .Concat(keys.GroupBy(key => key, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => $"found the column {group.Key} more than once; allowed: once"))
            .ToList();
        if (problems.Count > 0)
            throw new FormatException(string.Join('\n', problems));
        _indicators = [.. keys.Select(key => IndicatorOf(key)!)];
    }

    /// <summary>Makes a profile of a record.</summary>
    /// <param name="cells">The cells of the record.</param>
    /// <param name="problems">Takes everything that is wrong with it.</param>
    /// <returns>The profile, or null when there are problems.</returns>
    internal OrganisationProfile? Profile(string[] cells, List<string> problems)
    {
        var width = Fixed.Length + _indicators.Length;
        if (cells.Length != width)
        {
            problems.Add($"found {cells.Length} cells; allowed: {width}, as in the first line");
            return null;
        }
        if (Start(cells, problems) is not { } builder)
            return null;
        var currency = Currency(cells);
        for (var index = 0; index < _indicators.Length; index++)
            if (Cell.Answer(builder, _indicators[index], cells[Fixed.Length + index].Trim(), currency) is { } problem)
                problems.Add(problem);
        return problems.Count == 0 ? builder.Build() : null;
    }

    private static Indicator? IndicatorOf(string key) => IndicatorCatalogue.Find(key) ?? IndicatorCatalogue.FindRetired(key);

    private static string? Currency(string[] cells) => cells[3].Trim() is { Length: > 0 } currency ? currency : null;

    private static OrganisationProfileBuilder? Start(string[] cells, List<string> problems)
    {
        if (!OrganisationKinds.TryParse(cells[2].Trim(), out var kind))
            problems.Add($"kind: found {Cell.Shown(cells[2])}; allowed: {string.Join(", ", OrganisationKinds.Keys)}");
        if (!DateTime.TryParseExact(cells[4].Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var asOf))
            problems.Add($"asOf: found {Cell.Shown(cells[4])}; allowed: an existing date as yyyy-MM-dd");
        try
        {
            var organisation = new Organisation(cells[0].Trim(), cells[1].Trim(), kind, Currency(cells));
            return problems.Count == 0 ? new OrganisationProfileBuilder(organisation, asOf) : null;
        }
        catch (ArgumentException exception)
        {
            problems.Add($"{exception.ParamName}: {exception.Message.Split(" (Parameter", 2)[0]}");
            return null;
        }
    }
}
