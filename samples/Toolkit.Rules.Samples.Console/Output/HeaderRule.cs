using Spectre.Console;
using Spectre.Console.Rendering;

namespace Toolkit.Rules.Samples.Output;

/// <summary>The only line of a table: the one under its head.</summary>
internal sealed class HeaderRule(char line) : TableBorder
{
    /// <inheritdoc />
    public override string GetPart(TableBorderPart part) => part switch
    {
        TableBorderPart.HeaderBottom or TableBorderPart.HeaderBottomSeparator
            or TableBorderPart.HeaderBottomLeft or TableBorderPart.HeaderBottomRight => line.ToString(),
        _ => " ",
    };
}
