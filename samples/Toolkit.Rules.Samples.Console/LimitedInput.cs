namespace Toolkit.Rules.Samples;

/// <summary>Reads a document that may have no end: never more than it may have, and one byte, which tells that it has more.</summary>
internal static class LimitedInput
{
    private const int BufferSize = 64 * 1024;

    internal static byte[] Read(Stream input, int most)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[BufferSize];
        int count;
        while ((count = input.Read(buffer, 0, (int)Math.Min(BufferSize, most + 1L - bytes.Length))) > 0)
            bytes.Write(buffer, 0, count);
        return bytes.ToArray();
    }
}
