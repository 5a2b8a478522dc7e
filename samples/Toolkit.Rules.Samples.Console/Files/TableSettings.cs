using System.CommandLine;
using Toolkit.Rules.Samples.Commands;
using Toolkit.Rules.Tables;

namespace Toolkit.Rules.Samples.Files;

/// <summary>The options about tables: mappings that were kept, and what only a person can say.</summary>
internal sealed class TableSettings
{
    private readonly Option<string[]> _mappings = Many("--mapping", "A mapping that was kept, or a folder of them; may be repeated.", "PATH");

    private readonly Option<string?> _write = new("--write-mapping")
    {
        Description = "Keep what the columns and values mean in this folder, a document for each table, to be used again with --mapping.",
        HelpName = "FOLDER",
    };

    private readonly Option<string[]> _map = Many(
        "--map", "What a column or a value means: staff.gender=Sex, staff.isDigital:Policy=no, staff.isDigital:*=no for all others, staff.count=Headcount "
            + "for the column that counts people, nothing behind = for none; may be repeated.", "RECORD.FIELD=…");

    private readonly Option<string?> _days = new("--days") { Description = "How days are written where a column does not show it: 31/12 or 12/31." };
    private readonly Option<string?> _numbers = new("--numbers") { Description = "How numbers are written where a column does not show it: 1,234.56, 1.234,56, or each cell by itself." };
    private readonly Option<string[]> _sheets = Many("--sheet", "The sheet of a workbook, or of one table of several: staff=People.", "NAME");
    private readonly Option<string[]> _lines = Many("--header-line", "The line of the headings, or of one table of several: staff=3.", "N");
    private readonly Option<string?> _delimiter = new("--delimiter") { Description = "What stands between the cells of a CSV file: one character, or tab.", HelpName = "C" };

    internal TableSettings(Command command)
    {
        _days.AcceptOnlyFromAmong("day-first", "month-first");
        _numbers.AcceptOnlyFromAmong("point", "comma", "each-cell");
        Refuse(_map, "what a column or a value means, such as staff.gender=Sex", text => MapInput.Parse(text) is not null);
        Refuse(_lines, "a line from 0 on, such as 3 or staff=3", text => Line(OfTable(text).Value) is not null);
        Refuse(_delimiter, "one character, or tab", text => Character(text) is not null);
        foreach (var option in new Option[] { _mappings, _write, _map, _days, _numbers, _sheets, _lines, _delimiter })
            command.Options.Add(option);
    }

    /// <summary>The choices on the command line.</summary>
    internal ChosenTables Read(ParseResult command, ConsoleHost host, DateTime? asOf = null) => new(host, asOf ?? host.Today)
    {
        Kept = MappingFiles.Read(command.GetValue(_mappings) ?? []),
        Folder = command.GetValue(_write),
        Maps = [.. (command.GetValue(_map) ?? []).Select(text => MapInput.Parse(text)!)],
        Days = command.GetValue(_days) switch { "day-first" => DayForm.DayFirst, "month-first" => DayForm.MonthFirst, _ => null },
        Numbers = command.GetValue(_numbers) switch { "point" => NumberForm.Point, "comma" => NumberForm.Comma, "each-cell" => NumberForm.EachCell, _ => null },
        Sheets = [.. (command.GetValue(_sheets) ?? []).Select(OfTable)],
        HeaderLines = [.. (command.GetValue(_lines) ?? []).Select(OfTable).Select(line => (line.Record, Line(line.Value)!.Value))],
        Delimiter = command.GetValue(_delimiter) is { } delimiter ? Character(delimiter) : null,
    };

    private static Option<string[]> Many(string name, string description, string help) =>
        new(name) { Description = description, HelpName = help, Arity = ArgumentArity.OneOrMore };

    private static void Refuse(Option option, string allowed, Func<string, bool> isAllowed) => option.Validators.Add(result =>
    {
        foreach (var token in result.Tokens)
            if (!isAllowed(token.Value))
                result.AddError($"{option.Name} takes {allowed}, not '{token.Value}'.");
    });

    // A sheet may have an equals sign in its name; what stands before it is a table only where it looks like one.
    private static (string? Record, string Value) OfTable(string text) =>
        text.Split('=', 2) is [var record, var value] && record.Length > 0 && record.All(char.IsAsciiLetter) ? (record, value) : (null, text);

    private static int? Line(string text) =>
        int.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var line) ? line : null;

    private static char? Character(string text) => text.Length == 1 ? text[0] : text is "tab" or "\\t" ? '\t' : null;
}
