using System.Text;

namespace Toolkit.Rules.Tables.Tests;

/// <summary>Whatever the bytes are, a file is read or refused with a reason; nothing else comes of it.</summary>
public sealed class FuzzTests
{
    private static readonly byte[][] Seeds =
    [
        .. Directory.GetFiles(Repository.PathOf("tests", "Toolkit.Rules.Tables.Tests", "Cases"), "*.*sv").Concat(Directory.GetFiles(Repository.PathOf("tests", "Toolkit.Rules.Tables.Tests", "Cases"), "*.ndjson"))
            .Order(StringComparer.Ordinal).Select(File.ReadAllBytes),
        Workbook.Of(("Staff", [["Employee ID", "Hire Date", "Salary"], ["1", new DateTime(2020, 1, 1), 5.5], ["2", "x", null]])).ToArray(),
        Encoding.UTF8.GetBytes("""{"title":"a","vulnerabilities":[{"vendorProject":"x","product":"y","dateAdded":"2025-01-01","cwes":["1"]}]}"""),
    ];

    private static readonly TableLimits Limits = new() { LargestUnpacked = 4_000_000, LargestTexts = 1_000_000, MostRows = 20_000 };

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Open_RandomBytes_AreReadOrRefused(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < 300; round++)
        {
            var bytes = new byte[random.Next(0, 400)];
            random.NextBytes(bytes);
            if (round % 2 == 0)
                bytes = [.. bytes.Select(value => (byte)"ab1,;\"\n\r\t{}[]:. =-/\u00FF"[value % 20])];
            Try(bytes);
        }
    }

    [Theory]
    [InlineData(11)]
    [InlineData(12)]
    [InlineData(13)]
    public void Open_MutatedFiles_AreReadOrRefused(int seed)
    {
        var random = new Random(seed);
        foreach (var original in Seeds)
            for (var round = 0; round < 25; round++)
            {
                var bytes = original.Take(5_000).ToArray();
                for (var change = random.Next(1, 8); change > 0 && bytes.Length > 1; change--)
                    bytes = random.Next(3) switch
                    {
                        0 => [.. bytes.Take(random.Next(bytes.Length))],
                        1 => Changed(bytes, random),
                        _ => [.. bytes.Take(bytes.Length / 2), (byte)random.Next(256), .. bytes.Skip(bytes.Length / 2)],
                    };
                Try(bytes);
            }
    }

    private static byte[] Changed(byte[] bytes, Random random)
    {
        bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
        return bytes;
    }

    private static void Try(byte[] bytes)
    {
        try
        {
            var file = Read.Bytes(bytes, limits: Limits);
            var preview = file.Preview(RecordTables.Staff, file.Propose(RecordTables.Staff), Read.AsOf);
            Assert.All(preview.Problems, problem => Assert.NotEmpty(problem.ToString()));
        }
        catch (TableException exception)
        {
            Assert.NotEmpty(exception.Problems);
        }
    }
}
