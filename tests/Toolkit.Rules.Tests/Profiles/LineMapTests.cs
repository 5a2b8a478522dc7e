using System.Text;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Tests.Profiles;

public sealed class LineMapTests
{
    [Theory]
    [InlineData("", 0, 1, 1)]
    [InlineData("ab", 2, 1, 3)]
    [InlineData("a\nb", 2, 2, 1)]
    [InlineData("a\r\nb", 3, 2, 1)]
    [InlineData("a\rb", 2, 2, 1)]
    [InlineData("a\n\n\nb", 4, 4, 1)]
    [InlineData("é€𝔛x", 9, 1, 4)]
    [InlineData("é\n€𝔛x", 10, 2, 3)]
    [InlineData("\tx", 1, 1, 2)]
    public void LineAndColumn_Offset_CountFromOneInCharacters(string text, int offset, int line, int column)
    {
        var map = new LineMap(Encoding.UTF8.GetBytes(text));

        Assert.Equal(line, map.Line(offset));
        Assert.Equal(column, map.Column(offset));
    }

    [Fact]
    public void Column_AskedBackAndForth_StaysRight()
    {
        var map = new LineMap("abc\ndef"u8.ToArray());

        Assert.Equal([3, 1, 3, 2, 7], [map.Column(6), map.Column(0), map.Column(2), map.Column(1), map.Column(6) + 4]);
    }
}
