using System.Globalization;
using System.Xml;

namespace Toolkit.Rules.Reports;

/// <summary>
/// Elements and text, written so that a browser and an XML parser read the same. Whatever comes in as text or as the value of an attribute
/// stays text: it is one plain line, and what could be markup is escaped.
/// </summary>
internal sealed class HtmlElements(TextWriter writer) : IDisposable
{
    private static readonly XmlWriterSettings Layout = new()
    {
        ConformanceLevel = ConformanceLevel.Fragment,
        Indent = true,
        IndentChars = " ",
        NewLineChars = "\n",
        NewLineHandling = NewLineHandling.None,
        OmitXmlDeclaration = true,
    };

    private readonly XmlWriter _xml = XmlWriter.Create(writer, Layout);

    internal HtmlElements Open(string tag, params (string Name, string Value)[] attributes)
    {
        _xml.WriteStartElement(tag);
        foreach (var (name, value) in attributes)
            _xml.WriteAttributeString(name, PlainLine.Of(value));
        return this;
    }

    /// <summary>Closes the innermost element, with a tag of its own: HTML knows no other end of an element that may have content.</summary>
    internal HtmlElements Close()
    {
        _xml.WriteFullEndElement();
        return this;
    }

    /// <summary>An element that cannot have content, or a shape of a drawing.</summary>
    internal void Void(string tag, params (string Name, string Value)[] attributes)
    {
        Open(tag, attributes);
        _xml.WriteEndElement();
    }

    internal HtmlElements Text(string text)
    {
        _xml.WriteString(PlainLine.Of(text));
        return this;
    }

    internal HtmlElements Element(string tag, string text, params (string Name, string Value)[] attributes) => Open(tag, attributes).Text(text).Close();

    internal HtmlElements Element(string tag, OutlineText text, params (string Name, string Value)[] attributes) => Element(tag, text.ToString(), attributes);

    /// <summary>The one thing that is not text: the style sheet of the report.</summary>
    internal void Style(string sheet)
    {
        Open("style");
        _xml.WriteRaw(sheet);
        Close();
    }

    internal void Heading(int level, OutlineText text, params (string Name, string Value)[] attributes) =>
        Element("h" + level.ToString(CultureInfo.InvariantCulture), text, attributes);

    public void Dispose()
    {
        _xml.Dispose();
        writer.Write('\n');
    }
}
