using System.IO.Compression;
using System.Text;

namespace Toolkit.Rules.Tables;

/// <summary>Names files that are no tables by what their first bytes say.</summary>
internal static class Signatures
{
    private const string OldOffice = "old-excel";

    private static readonly (string Kind, byte[] Start)[] Starts =
    [
        ("pdf", "%PDF"u8.ToArray()),
        ("parquet", "PAR1"u8.ToArray()),
        ("sqlite", "SQLite format 3"u8.ToArray()),
        ("gzip", [0x1F, 0x8B]),
        ("rtf", @"{\rtf"u8.ToArray()),
        ("picture", [0x89, 0x50, 0x4E, 0x47]),
        ("picture", [0xFF, 0xD8, 0xFF]),
        ("picture", "GIF8"u8.ToArray()),
        (OldOffice, [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]),
        (OldOffice, [0x09, 0x08, 0x10, 0x00]),
        (OldOffice, [0x09, 0x08, 0x08, 0x00]),
    ];

    /// <summary>The kind of a file that cannot be read, a part of the key of its phrase; null when nothing speaks against a table.</summary>
    internal static string? Foreign(byte[] head)
    {
        foreach (var (kind, start) in Starts)
            if (StartsWith(head, start))
                return kind != OldOffice ? kind
                    : Contains(head, "EncryptedPackage") ? "locked-excel"
                    : Contains(head, "WordDocument") ? "old-word"
                    : OldOffice;
        var text = Encoding.ASCII.GetString(head, 0, Math.Min(head.Length, 512)).TrimStart('?', ' ', '\t', '\r', '\n').ToLowerInvariant();
        return text.StartsWith("<!doctype html", StringComparison.Ordinal) || text.StartsWith("<html", StringComparison.Ordinal) || text.StartsWith("<table", StringComparison.Ordinal) ? "html"
            : text.StartsWith("<?xml", StringComparison.Ordinal) ? "xml"
            : null;
    }

    internal static bool IsZip(byte[] head) => StartsWith(head, [0x50, 0x4B, 0x03, 0x04]) || StartsWith(head, [0x50, 0x4B, 0x05, 0x06]);

    /// <summary>The kind of a ZIP file that is no workbook of today; null when it is one.</summary>
    internal static string? ForeignZip(ZipArchive zip) =>
        zip.GetEntry("xl/workbook.xml") is not null ? null
        : zip.GetEntry("xl/workbook.bin") is not null ? "xlsb"
        : zip.GetEntry("word/document.xml") is not null ? "word"
        : zip.GetEntry("mimetype") is not null ? "open-document"
        : "zip";

    internal static bool StartsWith(byte[] bytes, byte[] start)
    {
        if (bytes.Length < start.Length)
            return false;
        for (var index = 0; index < start.Length; index++)
            if (bytes[index] != start[index])
                return false;
        return true;
    }

    /// <summary>Whether the name of a stream within an Office file stands in its first bytes, two bytes to a letter.</summary>
    private static bool Contains(byte[] head, string name) =>
        Encoding.ASCII.GetString(head).Replace("\0", "").IndexOf(name, StringComparison.Ordinal) >= 0;
}
