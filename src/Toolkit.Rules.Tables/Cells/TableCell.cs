namespace Toolkit.Rules.Tables;

/// <summary>A cell as the file holds it; <see cref="Text"/> without blanks around it.</summary>
internal readonly struct TableCell(string? text, CellNature nature = CellNature.Text)
{
    internal string Text => text ?? "";

    internal CellNature Nature => nature;

    internal bool IsBlank => Text.Length == 0;
}
