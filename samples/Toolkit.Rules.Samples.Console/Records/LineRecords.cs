using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Samples.Records;

/// <summary>A text with a profile document on each line (NDJSON).</summary>
/// <param name="name">The name to say.</param>
/// <param name="length">How many bytes it has; 0 when nobody knows.</param>
/// <param name="open">Opens it.</param>
internal sealed class LineRecords(string name, long length, Func<Stream> open) : RecordSource
{
    internal override long Length => length;

    internal override IEnumerable<ProfileRecord> Read()
    {
        using var text = open();
        var isFirst = true;
        foreach (var line in TextLines.Of(text))
        {
            // Anything else would be refused line by line.
            if (isFirst && line.Bytes is { } bytes && bytes.AsSpan().TrimStart(" \t"u8)[0] != (byte)'{')
                throw new BadInputException($"{name}:{line.Number}: found a line that is no JSON object; allowed: a profile on each line (NDJSON). A table is given as a file.");
            isFirst = false;
            yield return Read(line);
        }
    }

    private ProfileRecord Read(TextLine line)
    {
        if (line.Bytes is null)
            return ProfileRecord.Bad([$"{name}:{line.Number}: found more than {TextLines.Longest} bytes; allowed: at most {TextLines.Longest} bytes on a line"], line.End);
        return ProfileDocument.TryRead(line.Bytes, options: null, out var profile, out var problems)
            ? ProfileRecord.Sound(profile, line.End, $"{name}:{line.Number}")
            : ProfileRecord.Bad(Describe(name, line.Number, line.Bytes, problems), line.End);
    }
}
