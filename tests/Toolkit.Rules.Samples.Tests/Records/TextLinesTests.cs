using System.Text;
using Toolkit.Rules.Samples.Records;

namespace Toolkit.Rules.Samples.Tests.Records;

/// <summary>Lines as bytes: numbered, whole, and never longer than is read.</summary>
public sealed class TextLinesTests
{
    private static List<(int Number, string? Text, long End)> Read(string text)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return [.. TextLines.Of(stream).Select(line => (line.Number, line.Bytes is null ? null : Encoding.UTF8.GetString(line.Bytes), line.End))];
    }

    [Fact]
    public void Of_AnyLineEnds_NumbersLinesAndSkipsBlankOnes() =>
        Assert.Equal([(1, "a", 2L), (2, "b", 5L), (5, "c", 11L)], Read("a\nb\r\n\n \t\r\nc"));

    [Fact]
    public void Of_ByteOrderMark_IsNoPartOfTheFirstLine() => Assert.Equal([(1, "a", 5L), (2, "\uFEFFb", 9L)], Read("\uFEFFa\n\uFEFFb"));

    [Fact]
    public void Of_LineAcrossBuffers_StaysWhole()
    {
        var text = new string('x', 100_000) + "\n" + new string('y', 70_000);

        Assert.Equal([(1, 100_000), (2, 70_000)], Read(text).Select(line => (line.Number, line.Text!.Length)));
    }

    [Fact]
    public void Of_LineTooLong_IsPassedOverAndTheRestGoesOn()
    {
        var longest = new string('x', TextLines.Longest);

        var lines = Read($"a\n{longest}x\n{longest}\nb");

        Assert.Equal([(1, 1), (2, null), (3, TextLines.Longest), (4, 1)], lines.Select(line => (line.Number, line.Text?.Length)));
    }
}
