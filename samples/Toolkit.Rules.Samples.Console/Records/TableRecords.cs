using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Samples.Files;
using Toolkit.Rules.Tables;

namespace Toolkit.Rules.Samples.Records;

/// <summary>A table with a row for each organisation.</summary>
/// <param name="path">The file.</param>
/// <param name="content">Its content.</param>
/// <param name="settings">The choices about it.</param>
internal sealed class TableRecords(string path, Stream content, ChosenTables settings) : RecordSource
{
    internal override long Length => content.Length;

    internal override IEnumerable<ProfileRecord> Read()
    {
        using var _ = content;
        var reading = Begin();
        using var rows = reading.Records().GetEnumerator();
        while (Next(rows) is { } row)
            // The file is read twice: the first time to find out how its cells are written.
            yield return ProfileRecord.Sound(row.Record.ToProfile(), (content.Length + content.Position) / 2, $"{path}:{row.Line}");
        if (reading.Problems.Count > 0)
            yield return ProfileRecord.Bad([.. TableWords.Lines(path, reading.Problems)], content.Length, reading.LeftOut);
    }

    private TableReading<ProfileRow> Begin()
    {
        var table = settings.Open(path, content, ProfileTables.Of([.. IndicatorCatalogue.All, .. IndicatorCatalogue.Retired]));
        var foreign = table.Foreign.Select(heading => (Heading: heading, Near: NearestTo(heading))).ToList();
        if (foreign.Any(column => column.Near is not null))
            throw new BadInputException([.. foreign.Select(column => Unknown(table.File.Layout.HeaderLine, column.Heading, column.Near))]);
        foreach (var column in foreign)
            settings.Say($"{Unknown(table.File.Layout.HeaderLine, column.Heading, null)}; it is passed over");
        var reading = table.Read();
        if (reading.CanRead)
            return reading;
        settings.Keep();
        throw new BadInputException([.. TableWords.Lines(path, reading.Problems), .. TableWords.Advice("profile", reading.Problems)]);
    }

    private TableRecord<ProfileRow>? Next(IEnumerator<TableRecord<ProfileRow>> rows)
    {
        try
        {
            return rows.MoveNext() ? rows.Current : null;
        }
        catch (TableException exception)
        {
            throw TableWords.Refused(path, exception);
        }
    }

    private string Unknown(int line, string heading, string? near) =>
        $"{path}:{line}: found the unknown column \"{Output.Cut.To(heading, 60)}\"; allowed: id, name, kind, currency, asOf, staff, digitalStaff and keys of indicators"
        + (near is null ? "" : $"; did you mean {near}?");

    private static string? NearestTo(string heading)
    {
        IndicatorCatalogue.All.TryAnswer(heading, "", System.Globalization.CultureInfo.InvariantCulture, out _, out _, out var problem);
        return problem?.Suggestion;
    }
}
