using Spectre.Console;

namespace Toolkit.Rules.Samples.Output;

/// <summary>A column of a grid.</summary>
internal sealed class GridColumn(string head)
{
    /// <summary>Its head, plain.</summary>
    internal string Head => head;

    internal Padding Padding { get; init; } = new(0, 0, 1, 0);

    internal int? Width { get; init; }

    internal bool IsRight { get; init; }

    /// <summary>Whether its cells take several lines where they need to.</summary>
    internal bool Wraps { get; init; }

    internal TableColumn ToTableColumn() => new(head.Length == 0 ? "" : $"[bold]{head}[/]")
    {
        Padding = Padding,
        Width = Width,
        NoWrap = !Wraps,
        Alignment = IsRight ? Justify.Right : Justify.Left,
    };
}
