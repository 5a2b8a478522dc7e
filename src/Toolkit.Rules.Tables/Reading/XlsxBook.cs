using System.IO.Compression;
using System.Text;
using System.Xml;

namespace Toolkit.Rules.Tables;

/// <summary>The parts of a workbook: its sheets, its texts, and how numbers are shown.</summary>
internal sealed class XlsxBook
{
    private const string Workbook = "xl/workbook.xml";

    private readonly TableLimits _limits;

    internal XlsxBook(ZipArchive zip, TableLimits limits)
    {
        _limits = limits;
        var targets = Targets(zip);
        var sheets = new List<(string, string)>();
        using (var xml = Open(zip, Workbook)!)
            while (xml.Read())
                if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "sheet")
                    sheets.Add((xml.GetAttribute("name") ?? "", Part(xml, targets)));
                else if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "workbookPr")
                    CountsFrom1904 = xml.GetAttribute("date1904") is "1" or "true";
        Sheets = sheets;
        using (var xml = Open(zip, targets.TryGetValue("sharedStrings", out var texts) ? texts : "xl/sharedStrings.xml"))
            Texts = ReadTexts(xml);
        using (var xml = Open(zip, targets.TryGetValue("styles", out var styles) ? styles : "xl/styles.xml"))
            Styles = new(xml);
    }

    /// <summary>The sheets in their order, with the names of their parts.</summary>
    internal IReadOnlyList<(string Name, string Part)> Sheets { get; }

    /// <summary>The texts that cells point to.</summary>
    internal IReadOnlyList<string> Texts { get; }

    internal XlsxStyles Styles { get; }

    /// <summary>Whether days are counted from 1904 and not from 1900.</summary>
    internal bool CountsFrom1904 { get; }

    /// <summary>Opens a part; null when there is none.</summary>
    internal XmlReader? Open(ZipArchive zip, string part) => zip.GetEntry(part)?.Open() is { } stream
        ? XmlReader.Create(stream, new XmlReaderSettings
        {
            CloseInput = true,
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = _limits.LargestUnpacked,
            NameTable = new NameTable(),
        })
        : null;

    /// <summary>The places of the parts, by their relation to the workbook; those that there is one of also by their type.</summary>
    private Dictionary<string, string> Targets(ZipArchive zip)
    {
        var targets = new Dictionary<string, string>(StringComparer.Ordinal);
        using var xml = Open(zip, "xl/_rels/workbook.xml.rels");
        while (xml?.Read() == true)
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "Relationship" && xml.GetAttribute("Target") is { } target)
            {
                var part = target.StartsWith("/", StringComparison.Ordinal) ? target.Substring(1) : "xl/" + target;
                targets[xml.GetAttribute("Id") ?? ""] = part;
                var type = xml.GetAttribute("Type") ?? "";
                targets[type.Substring(type.LastIndexOf('/') + 1)] = part;
            }
        return targets;
    }

    private static string Part(XmlReader sheet, Dictionary<string, string> targets)
    {
        var part = "";
        while (sheet.MoveToNextAttribute())
            if (sheet.LocalName == "id" && sheet.Prefix.Length > 0 && targets.TryGetValue(sheet.Value, out var target))
                part = target;
        sheet.MoveToElement();
        return part;
    }

    private static List<string> ReadTexts(XmlReader? xml)
    {
        var texts = new List<string>();
        while (xml?.Read() == true)
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "si")
                texts.Add(CellText.Clean(ReadText(xml)));
        return texts;
    }

    /// <summary>The text of the open element: its runs without the reading aids beside them.</summary>
    internal static string ReadText(XmlReader xml)
    {
        if (xml.IsEmptyElement)
            return "";
        var (depth, isText, aid) = (xml.Depth, false, int.MaxValue);
        string? only = null;
        StringBuilder? several = null;
        while (xml.Read() && xml.Depth > depth)
            switch (xml.NodeType)
            {
                case XmlNodeType.Element:
                    aid = xml.LocalName == "rPh" && !xml.IsEmptyElement ? Math.Min(aid, xml.Depth) : aid;
                    isText = xml.LocalName == "t" && !xml.IsEmptyElement;
                    break;
                case XmlNodeType.EndElement:
                    aid = xml.Depth <= aid ? int.MaxValue : aid;
                    isText = false;
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace when isText && aid == int.MaxValue:
                    if (only is null)
                        only = xml.Value;
                    else
                        (several ??= new StringBuilder(only)).Append(xml.Value);
                    break;
            }
        return several?.ToString() ?? only ?? "";
    }
}
