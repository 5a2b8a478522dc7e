using System.Text;

namespace Toolkit.Rules.Tables;

/// <summary>The kind of a file, and how its text is written.</summary>
internal sealed record Recognised(TableKind Kind)
{
    internal TableEncoding Encoding { get; init; }

    /// <summary>The bytes before the text, a byte order mark.</summary>
    internal int Mark { get; init; }

    internal char Delimiter { get; init; } = ',';

    /// <summary>Whether the first line only names the delimiter.</summary>
    internal bool HasSeparatorLine { get; init; }

    internal static Encoding Decoder(TableEncoding encoding) => encoding switch
    {
        TableEncoding.Utf16LittleEndian => new UnicodeEncoding(bigEndian: false, byteOrderMark: false),
        TableEncoding.Utf16BigEndian => new UnicodeEncoding(bigEndian: true, byteOrderMark: false),
        TableEncoding.Windows1252 => new Windows1252(),
        _ => new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
    };

    /// <summary>Opens the text of a file from its first character.</summary>
    internal StreamReader Open(Stream content)
    {
        content.Position = Mark;
        return new StreamReader(content, Decoder(Encoding), detectEncodingFromByteOrderMarks: false, bufferSize: 64 * 1024, leaveOpen: true);
    }
}
