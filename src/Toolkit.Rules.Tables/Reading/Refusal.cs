namespace Toolkit.Rules.Tables;

/// <summary>Refuses what is larger than allowed or damaged, with its place.</summary>
internal sealed class Refusal(TableTexts texts)
{
    internal TableException Rows(int most) => Refused("too-large", null, texts.Phrase("tables.found.rows", most), texts.Phrase("tables.allowed.rows", most));

    internal TableException Columns(int line, int count, int most) =>
        Refused("too-large", line, texts.Phrase("tables.found.columns", count), texts.Phrase("tables.allowed.columns", most));

    internal TableException Cell(int line, int most) =>
        Refused("too-large", line, texts.Phrase("tables.found.long-cell", most), texts.Phrase("tables.allowed.long-cell", most));

    internal TableException Damaged(int? line, string key) =>
        Refused("damaged", line, texts.Phrase("tables.found." + key), texts.Phrase("tables.allowed." + key));

    internal TableException Sheet(string found, IEnumerable<string> sheets)
    {
        var allowed = string.Join(", ", sheets.Select(CellText.Shown));
        return Refused(
            "no-such-sheet", null, texts.Phrase("tables.found.sheet", CellText.Shown(found)),
            allowed.Length > 0 ? allowed : texts.Phrase("tables.allowed.damaged-json"));
    }

    private static TableException Refused(string kind, int? line, string found, string allowed) =>
        new(new TableProblem(kind, ProblemEffect.Stops, null, found, allowed) { Lines = line is { } number ? [number] : [] });
}
