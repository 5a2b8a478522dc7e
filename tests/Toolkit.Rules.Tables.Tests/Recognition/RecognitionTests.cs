using System.IO.Compression;
using System.Text;

namespace Toolkit.Rules.Tables.Tests.Recognition;

public sealed class RecognitionTests
{
    private const string Staff = "staff_number,profession\n1,Zoë\n2,Policy\n";

    public static TheoryData<byte[], string> Foreign => new()
    {
        { [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0], "an old Excel workbook (.xls)" },
        { [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. Encoding.Unicode.GetBytes("EncryptedPackage")], "a workbook that is locked with a password" },
        { "%PDF-1.7"u8.ToArray(), "a PDF document" },
        { "PAR1xxxx"u8.ToArray(), "a Parquet file" },
        { [0x1F, 0x8B, 8, 0], "a packed file (gzip)" },
        { "  <html><table>"u8.ToArray(), "a web page (HTML), which some systems call .xls" },
        { Zip("content.xml", "mimetype"), "an OpenDocument file (.ods)" },
        { Zip("xl/workbook.bin"), "a binary Excel workbook (.xlsb)" },
        { Zip("word/document.xml"), "a Word document (.docx)" },
        { Zip("staff.csv"), "a packed file (ZIP) that is no workbook" },
        { [0x50, 0x4B, 3, 4, 1, 2, 3], "a workbook (.xlsx) that is damaged or cut off" },
        { [], "an empty file" },
        { [1, 2, 0, 3, 0, 0, 7, 8, 9, 10, 11, 12], "bytes that no text has" },
    };

    public static TheoryData<byte[], TableEncoding> Encodings => new()
    {
        { Encoding.UTF8.GetBytes(Staff), TableEncoding.Utf8 },
        { [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(Staff)], TableEncoding.Utf8 },
        { Encoding.Unicode.GetBytes(Staff), TableEncoding.Utf16LittleEndian },
        { [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Staff)], TableEncoding.Utf16LittleEndian },
        { [.. Encoding.BigEndianUnicode.GetPreamble(), .. Encoding.BigEndianUnicode.GetBytes(Staff)], TableEncoding.Utf16BigEndian },
        { Encoding.Latin1.GetBytes(Staff), TableEncoding.Windows1252 },
    };

    [Theory]
    [MemberData(nameof(Foreign))]
    public void Open_NoTable_NamesWhatItIs(byte[] bytes, string name) =>
        Assert.Equal(name, Assert.Single(Assert.Throws<TableException>(() => Read.Bytes(bytes)).Problems).Found);

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Open_EveryEncoding_ReadsTheSame(byte[] bytes, TableEncoding encoding)
    {
        var file = Read.Bytes(bytes);

        Assert.Equal(encoding, file.Encoding);
        Assert.Equal("Zoë", Read.All(file, RecordTables.Staff).Records[0].Profession);
    }

    [Theory]
    [InlineData(',')]
    [InlineData(';')]
    [InlineData('\t')]
    [InlineData('|')]
    [InlineData('^')]
    public void Open_EveryDelimiter_IsFound(char delimiter) => Assert.Equal(delimiter, Read.Text(Staff.Replace(',', delimiter)).Delimiter);

    [Fact]
    public void Open_SeparatorLine_IsTakenAtItsWord()
    {
        var file = Read.Text("sep=#\nstaff_number#grade\n1#G7\n");

        Assert.Equal('#', file.Delimiter);
        Assert.Equal("G7", Assert.Single(Read.All(file, RecordTables.Staff).Records).Grade);
    }

    [Fact]
    public void Open_OwnDelimiter_OverrulesWhatIsFound() => Assert.Equal('$', Read.Text("a,b$c,d\n1,2$3,4\n", new() { Delimiter = '$' }).Delimiter);

    [Fact]
    public void Open_BytesOfNoEncoding_NamesTheLine()
    {
        var problem = Assert.Single(Assert.Throws<TableException>(() => Read.Bytes([.. "a,b\n1,"u8, 0x81, 0x0A])).Problems);

        Assert.Equal([2], problem.Lines);
    }

    [Fact]
    public void Open_ZipBomb_IsRefusedBeforeItIsUnpacked()
    {
        var stream = Workbook.Parts(["Staff"], ["<worksheet>" + new string(' ', 5_000_000) + "</worksheet>"]);

        var problem = Assert.Single(Assert.Throws<TableException>(() => TableFile.Open(stream, limits: new() { LargestUnpacked = 1_000_000 })).Problems);

        Assert.Equal("too-large", problem.Kind);
        Assert.Equal("at most 1000000 bytes", problem.Allowed);
    }

    private static byte[] Zip(params string[] parts)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create))
            foreach (var part in parts)
                zip.CreateEntry(part).Open().Dispose();
        return stream.ToArray();
    }
}
