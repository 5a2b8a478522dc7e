using System.IO.Compression;

namespace Toolkit.Rules.Tables;

/// <summary>Finds out by its content what a file is.</summary>
internal sealed class Recognition(Stream content, TableChoices choices, TableLimits limits, TableTexts texts)
{
    private const int HeadLength = 64 * 1024;

    /// <summary>Recognises the file.</summary>
    /// <exception cref="TableException">It is nothing that can be read; the problem names what it is.</exception>
    internal Recognised Find()
    {
        var head = Head();
        if (head.Length == 0)
            throw Refused("empty");
        if (Signatures.Foreign(head) is { } foreign)
            throw Refused(foreign);
        if (Signatures.IsZip(head))
            return Workbook();
        var (encoding, mark) = EncodingSearch.Find(content, head, choices.Encoding, texts);
        var file = new Recognised(TableKind.Csv) { Encoding = encoding, Mark = mark };
        if (JsonSearch.Find(file, content, limits) is { } kind)
            return encoding == TableEncoding.Utf8 ? file with { Kind = kind } : throw Refused("json-not-utf-8");
        using var text = file.Open(content);
        var (delimiter, isNamed) = DelimiterSearch.Find(text);
        return file with { Delimiter = choices.Delimiter ?? delimiter, HasSeparatorLine = isNamed };
    }

    private byte[] Head()
    {
        content.Position = 0;
        var head = new byte[(int)Math.Min(HeadLength, content.Length)];
        var length = 0;
        while (length < head.Length && content.Read(head, length, head.Length - length) is > 0 and var count)
            length += count;
        Array.Resize(ref head, length);
        return head;
    }

    private Recognised Workbook()
    {
        content.Position = 0;
        try
        {
            using var zip = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
            if (Signatures.ForeignZip(zip) is { } foreign)
                throw Refused(foreign);
            Weigh(zip);
            return new(TableKind.Xlsx);
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException or ArgumentException or NotSupportedException)
        {
            throw Refused("damaged-zip");
        }
    }

    /// <summary>Unpacks everything once without keeping it: what the file says about its own size may be a lie.</summary>
    private void Weigh(ZipArchive zip)
    {
        var buffer = new byte[64 * 1024];
        var sum = 0L;
        foreach (var entry in zip.Entries)
        {
            using var part = entry.Open();
            var isTexts = entry.FullName.EndsWith("sharedStrings.xml", StringComparison.OrdinalIgnoreCase);
            var ofPart = 0L;
            int count;
            while ((count = part.Read(buffer, 0, buffer.Length)) > 0)
            {
                (sum, ofPart) = (sum + count, ofPart + count);
                if (sum > limits.LargestUnpacked)
                    throw TooLarge(entry.FullName, limits.LargestUnpacked);
                if (isTexts && ofPart > limits.LargestTexts)
                    throw TooLarge(entry.FullName, limits.LargestTexts);
            }
        }
    }

    private TableException TooLarge(string part, long most) => new(new TableProblem(
        "too-large", ProblemEffect.Stops, null, texts.Phrase("tables.found.unpacked", CellText.Shown(part), most), texts.Phrase("tables.allowed.bytes", most)));

    private TableException Refused(string kind) => new(new TableProblem(
        "not-a-table", ProblemEffect.Stops, null, texts.Phrase("tables.found." + kind), texts.Find("tables.allowed." + kind) ?? texts.Phrase("tables.allowed.files")));
}
