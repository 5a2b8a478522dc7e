using System.Text;
using Microsoft.Extensions.Options;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Tests.Profiles;

public sealed class ProfileDocumentAsyncTests
{
    private static readonly byte[] Full = Encoding.UTF8.GetBytes(Repository.Read("samples", "data", "fictional-full.json"));

    [Fact]
    public async Task ReadAsync_Document_IsTheProfileThatReadGives()
    {
        using var body = new WebBody(Full);

        var profile = await ProfileDocument.ReadAsync(body);

        Assert.Equal(ProfileDocument.ToJson(ProfileDocument.Read(Full)), ProfileDocument.ToJson(profile));
    }

    [Theory]
    [InlineData("{ \"asOf\": \"2026-02-30\", \"answers\": { \"digital-vacancy-rate\": 180 } }")]
    [InlineData("[")]
    [InlineData("")]
    public async Task ReadAsync_BadDocument_HasTheProblemsThatReadGives(string json)
    {
        using var body = new WebBody(Encoding.UTF8.GetBytes(json));

        var refused = await Assert.ThrowsAsync<ProfileDocumentException>(() => ProfileDocument.ReadAsync(body));

        Assert.Equal(Assert.Throws<ProfileDocumentException>(() => ProfileDocument.Parse(json)).Message, refused.Message);
    }

    [Fact]
    public async Task ReadAsync_LongerThanAllowed_IsReadForOneByteMore()
    {
        using var body = new WebBody(Full);

        var refused = await Assert.ThrowsAsync<ProfileDocumentException>(() => ProfileDocument.ReadAsync(body, new() { MaximumBytes = 100 }));

        Assert.Equal("more than 100 bytes", Assert.Single(refused.Problems).Found);
        Assert.Equal(101, body.Given);
    }

    [Fact]
    public async Task ReadAsync_ImpossibleOptions_AreRefused()
    {
        using var body = new WebBody(Full);

        await Assert.ThrowsAsync<OptionsValidationException>(() => ProfileDocument.ReadAsync(body, new() { MaximumBytes = 0 }));
    }

    [Fact]
    public async Task ReadAsync_Cancelled_Ends()
    {
        using var body = new WebBody(Full);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => ProfileDocument.ReadAsync(body, cancellationToken: new CancellationToken(canceled: true)));
    }

    [Fact]
    public async Task WriteAsync_Profile_GivesTheBytesOfWrite()
    {
        using var body = new WebBody([]);

        await ProfileDocument.WriteAsync(ProfileDocument.Read(Full), body);

        Assert.Equal(ProfileDocument.ToJson(ProfileDocument.Read(Full)), Encoding.UTF8.GetString(body.Taken.ToArray()));
    }

    /// <summary>A body as a web server gives it: a few bytes at a time, and never to a thread that waits.</summary>
    private sealed class WebBody(byte[] bytes) : Stream
    {
        private const int AtOnce = 777;

        internal int Given { get; private set; }

        internal MemoryStream Taken { get; } = new();

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override async Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
        {
            await Task.Yield();
            cancellationToken.ThrowIfCancellationRequested();
            var length = Math.Min(Math.Min(count, AtOnce), bytes.Length - Given);
            Array.Copy(bytes, Given, buffer, offset, length);
            Given += length;
            return length;
        }

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            var copy = new byte[buffer.Length];
            var length = await ReadAsync(copy, 0, copy.Length, cancellationToken);
            copy.AsMemory(0, length).CopyTo(buffer);
            return length;
        }

        public override async Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
            await Taken.WriteAsync(buffer.AsMemory(offset, count), cancellationToken);

        public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) =>
            await Taken.WriteAsync(buffer, cancellationToken);

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException("This blocks a thread.");

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException("This blocks a thread.");

        public override void Flush() => throw new NotSupportedException("This blocks a thread.");

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();
    }
}
