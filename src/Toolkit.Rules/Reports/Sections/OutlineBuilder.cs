using Toolkit.Rules.Explanation;
using Toolkit.Rules.Texts;

namespace Toolkit.Rules.Reports;

/// <summary>Makes the parts of an outline. Parts that are null or empty are left out.</summary>
internal abstract class OutlineBuilder(TextCatalogue texts, OutlineMedium medium = OutlineMedium.Text)
{
    /// <summary>Stands for a figure that is not known or does not apply.</summary>
    protected const string Nothing = "–";

    protected TextCatalogue Texts => texts;

    protected Wording Wording { get; } = new(texts);

    protected bool IsPage => medium == OutlineMedium.Page;

    protected OutlineText Say(string phrase, params object[] arguments) => OutlineText.Phrase(texts, phrase, arguments);

    protected OutlineText Words(string phrase, params object[] arguments) => OutlineText.Wording(texts.Phrase(phrase, arguments));

    protected OutlineSection Section(string? id, string heading, params OutlineBlock?[] blocks) =>
        new(id, Words(heading), [.. blocks.OfType<OutlineBlock>()]);

    /// <summary>A section with nothing but a list; null if the list is.</summary>
    protected OutlineSection? Section(string? id, string heading, OutlineList? list) => list is null ? null : Section(id, heading, [list]);

    protected static OutlineParagraph Paragraph(OutlineText text, OutlineParagraphKind kind = OutlineParagraphKind.Plain) => new(text, kind);

    protected static OutlineParagraph Note(OutlineText text) => new(text, OutlineParagraphKind.Note);

    protected static OutlineList? List(IEnumerable<OutlineText> points, bool isNumbered = false)
    {
        OutlineItem[] items = [.. points.Select(point => new OutlineItem(point))];
        return items.Length == 0 ? null : new OutlineList(items) { IsNumbered = isNumbered };
    }

    protected static OutlineTable Table<T>(IEnumerable<T> items, params TableColumn<T>?[] columns) =>
        Table(null, items, columns);

    protected static OutlineTable Table<T>(string? name, IEnumerable<T> items, params TableColumn<T>?[] columns)
    {
        TableColumn<T>[] shown = [.. columns.OfType<TableColumn<T>>()];
        return new OutlineTable(name, [.. shown.Select(column => column.Column)], [.. items.Select(item => new OutlineRow([.. shown.Select(column => column.CellOf(item))]))]);
    }

    /// <summary>A table with the sum of its last column below it.</summary>
    protected OutlineTable WithTotal(OutlineTable table, string heading, string sum)
    {
        OutlineCell[] cells = [Cell(Words(heading)), .. table.Columns.Skip(2).Select(_ => Cell(OutlineText.Empty)), Cell(OutlineText.Wording(sum))];
        return new OutlineTable(table.Name, table.Columns, [.. table.Rows, new OutlineRow(cells) { IsTotal = true }]);
    }

    protected static OutlineCell Cell(OutlineText text) => new(text);

    /// <summary>A column of words and numbers of the text catalogue.</summary>
    protected TableColumn<T> Words<T>(string heading, Func<T, string> text, OutlineColumnKind kind = OutlineColumnKind.Text) =>
        Column<T>(heading, item => Cell(OutlineText.Wording(text(item))), kind);

    protected TableColumn<T> Numbers<T>(string heading, Func<T, string> text) => Words(heading, text, OutlineColumnKind.Number);

    /// <summary>A column of texts that may hold anything.</summary>
    protected TableColumn<T> Values<T>(string heading, Func<T, string> text) => Column<T>(heading, item => Cell(OutlineText.Value(text(item))));

    protected TableColumn<T> Column<T>(string heading, Func<T, OutlineCell> cell, OutlineColumnKind kind = OutlineColumnKind.Text) =>
        new(Words(heading), kind, cell);

    /// <summary>A column that a page does not show: it stands there among the marks and notes of another, or in a drawing.</summary>
    protected TableColumn<T>? InText<T>(TableColumn<T> column) => IsPage ? null : column;
}
