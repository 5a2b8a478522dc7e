using System.Text;
using Microsoft.Extensions.Options;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Tests.Profiles;

public sealed class ProfileDocumentLimitsTests
{
    private static readonly byte[] Good = Encoding.UTF8.GetBytes(BadDocuments.WithAnswers("\"digital-vacancy-rate\": 18"));

    [Fact]
    public void Read_AsManyBytesAsAllowed_IsRead() =>
        Assert.Equal(18, ProfileDocument.Read(Good, new ProfileDocumentOptions { MaximumBytes = Good.Length })[DigitalWorkforceIndicators.VacancyRate].Number);

    [Fact]
    public void Read_OneByteTooMany_IsRefused() =>
        AssertOnly(Encoding.UTF8.GetBytes("[\"é\"]"), "1:1 $ | more than 5 bytes | at most 5 bytes | ", new ProfileDocumentOptions { MaximumBytes = 5 });

    [Fact]
    public void Read_EndlessStream_StopsOneByteAfterTheLimit()
    {
        using var endless = new EndlessStream();

        var refusal = Assert.Throws<ProfileDocumentException>(() => ProfileDocument.Read(endless));

        Assert.Equal("more than 8388608 bytes", Assert.Single(refusal.Problems).Found);
        Assert.Equal(8388609, endless.Given);
    }

    [Fact]
    public void Read_Stream_StaysOpen()
    {
        using var stream = new MemoryStream(Good);

        ProfileDocument.Read(stream);

        Assert.True(stream.CanRead);
    }

    [Fact]
    public void TryRead_SixteenLevels_OnlyTheUnknownPropertyIsWrong() =>
        AssertOnly(Nested(15), "1:2 $.x | the unknown property \"x\" | organisation, asOf, answers or priorities | ");

    [Fact]
    public void TryRead_SeventeenLevels_StopsThere() => AssertOnly(
        Nested(16),
        "1:2 $.x | the unknown property \"x\" | organisation, asOf, answers or priorities | ",
        "1:21 $.x | more than 16 levels of nesting | at most 16 levels | ");

    [Fact]
    public void TryRead_HundredThousandLevels_IsRefusedWithoutRecursion()
    {
        Assert.False(ProfileDocument.TryRead(
            Nested(100_000), new ProfileDocumentOptions { MaximumDepth = int.MaxValue }, out _, out var problems));

        Assert.Single(problems, problem => problem.Path == "$.x");
    }

    [Fact]
    public void TryRead_MoreProblemsThanAnyoneReads_StopsAtAThousand()
    {
        var json = "{" + string.Join(",", Enumerable.Range(0, 50_000).Select(number => $"\"digital-vacancy-rat{number}\":NaN")) + "}";

        Assert.False(ProfileDocument.TryRead(Encoding.UTF8.GetBytes(json), new ProfileDocumentOptions { MaximumBytes = int.MaxValue }, out _, out var problems));

        Assert.Equal(1001, problems.Count);
        Assert.Equal("1000 problems, and stopped looking", problems[^1].Found);
    }

    [Fact]
    public void TryRead_ImpossibleOptions_AreAllListed()
    {
        var options = new ProfileDocumentOptions { MaximumBytes = 0, MaximumDepth = -1, Indicators = null! };

        var refused = Assert.Throws<OptionsValidationException>(() => ProfileDocument.TryRead(Good, options, out _, out _));

        Assert.Equal(typeof(ProfileDocumentOptions), refused.OptionsType);
        Assert.Equal(["MaximumBytes: 0 is not 1 or more.", "MaximumDepth: -1 is not 1 or more.", "Indicators: there are none."], refused.Failures);
    }

    [Fact]
    public void Defaults_AreThoseOfTheDocumentation()
    {
        var options = new ProfileDocumentOptions();

        Assert.Equal(8388608, options.MaximumBytes);
        Assert.Equal(16, options.MaximumDepth);
        Assert.Same(IndicatorCatalogue.All, options.Indicators);
    }

    [Fact]
    public void TryRead_ByteOrderMark_IsSkippedAndNotCounted()
    {
        Assert.True(ProfileDocument.TryRead([0xEF, 0xBB, 0xBF, .. Good], null, out _, out _));
        AssertOnly([0xEF, 0xBB, 0xBF, .. "[]"u8], $"1:1 $ | an array | {BadDocuments.Document} | ");
        Assert.NotNull(ProfileDocument.Parse("\uFEFF" + Encoding.UTF8.GetString(Good)));
    }

    [Theory]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    [InlineData("utf-16", false)]
    [InlineData("utf-16BE", false)]
    [InlineData("utf-32", true)]
    public void TryRead_AnotherUnicodeEncoding_SaysSo(string name, bool withMark)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] bytes = [.. withMark ? encoding.GetPreamble() : [], .. encoding.GetBytes(Encoding.UTF8.GetString(Good))];

        AssertOnly(bytes, "1:1 $ | text in UTF-16 or UTF-32 | text in UTF-8; save the document with that encoding | ");
    }

    [Fact]
    public void TryRead_Latin1_NamesTheByteAndReadsOn() => AssertOnly(
        Encoding.Latin1.GetBytes(BadDocuments.WithOrganisation("{ \"id\": \"x\", \"name\": \"Ministère\", \"kind\": \"x\" }")),
        "1:46 $ | the byte 0xE8 | text in UTF-8 | ",
        $"1:60 $.organisation.kind | the text \"x\" | {BadDocuments.Kinds} | ");

    [Theory]
    [InlineData(new byte[] { 0xC0, 0xAF }, "the byte 0xC0")]
    [InlineData(new byte[] { 0xE0, 0x80, 0xAF }, "the byte 0xE0")]
    [InlineData(new byte[] { 0xF4, 0x90, 0x80, 0x80 }, "the byte 0xF4")]
    [InlineData(new byte[] { 0xE2, 0x82 }, "the byte 0xE2")]
    [InlineData(new byte[] { 0xF0, 0x9D, 0x94 }, "the byte 0xF0")]
    [InlineData(new byte[] { 0x80 }, "the byte 0x80")]
    [InlineData(new byte[] { 0xED, 0xA0, 0xBD }, "half a surrogate pair")]
    public void TryRead_IllFormedSequence_IsOneProblem(byte[] sequence, string found)
    {
        var parts = BadDocuments.WithOrganisation("{ \"id\": \"@\", \"name\": \"X\", \"kind\": \"agency\" }").Split('@');

        AssertOnly([.. Encoding.UTF8.GetBytes(parts[0]), .. sequence, .. Encoding.UTF8.GetBytes(parts[1])], $"1:27 $ | {found} | text in UTF-8 | ");
    }

    [Fact]
    public void Parse_HalfASurrogatePair_IsRefused()
    {
        var refusal = Assert.Throws<ProfileDocumentException>(() => ProfileDocument.Parse(
            BadDocuments.WithOrganisation("{ \"id\": \"𝔛\ud835\", \"name\": \"X\", \"kind\": \"agency\" }")));

        Assert.Equal("1:28 $ | half a surrogate pair | text in UTF-8 | ", BadDocument.Show(Assert.Single(refusal.Problems)));
    }

    private static byte[] Nested(int arrays) =>
        Encoding.UTF8.GetBytes("{\"x\":" + new string('[', arrays) + new string(']', arrays)
            + ",\"organisation\":{\"id\":\"x\",\"name\":\"X\",\"kind\":\"agency\"},\"asOf\":\"2026-10-31\"}");

    private static void AssertOnly(byte[] json, string expected, ProfileDocumentOptions? options = null)
    {
        Assert.False(ProfileDocument.TryRead(json, options, out _, out var problems));
        Assert.Equal([expected], problems.Select(BadDocument.Show));
    }

    private static void AssertOnly(byte[] json, params string[] expected)
    {
        Assert.False(ProfileDocument.TryRead(json, null, out _, out var problems));
        Assert.Equal(expected, problems.Select(BadDocument.Show));
    }

    private sealed class EndlessStream : Stream
    {
        public long Given { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            Array.Fill(buffer, (byte)' ', offset, count);
            Given += count;
            return count;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
