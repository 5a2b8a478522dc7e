using System.Globalization;
using System.Xml;

namespace Toolkit.Rules.Tables;

/// <summary>The styles of a workbook that show a number as a day or as a percentage.</summary>
internal sealed class XlsxStyles
{
    private readonly List<Shape> _styles = [];

    /// <param name="xml">The styles of the workbook; null when it has none.</param>
    internal XlsxStyles(XmlReader? xml)
    {
        var codes = new Dictionary<int, string>();
        var isInCells = false;
        while (xml?.Read() == true)
            if (xml.LocalName == "cellXfs")
                isInCells = xml.NodeType == XmlNodeType.Element && !xml.IsEmptyElement;
            else if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "numFmt")
                codes[Number(xml.GetAttribute("numFmtId"))] = xml.GetAttribute("formatCode") ?? "";
            else if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "xf" && isInCells)
                _styles.Add(ShapeOf(Number(xml.GetAttribute("numFmtId")), codes));
    }

    internal enum Shape
    {
        Number,
        Day,
        Percentage,
    }

    internal Shape this[string? style] => style is not null && Number(style) is >= 0 and var index && index < _styles.Count ? _styles[index] : Shape.Number;

    private static int Number(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;

    // The numbers below 164 are fixed by the standard.
    private static Shape ShapeOf(int id, Dictionary<int, string> codes) =>
        codes.TryGetValue(id, out var code) ? ShapeOf(code)
        : id is 9 or 10 ? Shape.Percentage
        : id is (>= 14 and <= 22) or (>= 27 and <= 36) or (>= 45 and <= 47) or (>= 50 and <= 58) ? Shape.Day
        : Shape.Number;

    /// <summary>Letters in quotes, in brackets and behind a backslash say nothing about the value.</summary>
    private static Shape ShapeOf(string code)
    {
        var (isQuoted, isBracketed) = (false, false);
        for (var index = 0; index < code.Length; index++)
            switch (code[index])
            {
                case '"':
                    isQuoted = !isQuoted;
                    break;
                case '\\' or '_' or '*':
                    index++;
                    break;
                case '[' or ']' when !isQuoted:
                    isBracketed = code[index] == '[';
                    break;
                case '%' when !isQuoted && !isBracketed:
                    return Shape.Percentage;
                case 'd' or 'D' or 'm' or 'M' or 'y' or 'Y' or 'h' or 'H' or 's' or 'S' when !isQuoted && !isBracketed:
                    return Shape.Day;
            }
        return Shape.Number;
    }
}
