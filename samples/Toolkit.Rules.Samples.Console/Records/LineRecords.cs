using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Samples.Records;

/// <summary>A file with a profile document on each line (NDJSON).</summary>
internal sealed class LineRecords(string path) : RecordSource
{
    internal override long Length => new FileInfo(path).Length;

    internal override IEnumerable<ProfileRecord> Read()
    {
        using var file = InputFile.Open(path);
        foreach (var line in TextLines.Of(file))
            yield return Read(line);
    }

    private ProfileRecord Read(TextLine line) =>
        line.Bytes is null ? new(Profile: null, [InputFile.TooLong(path, line)], line.End)
        : ProfileDocument.TryRead(line.Bytes, options: null, out var profile, out var problems) ? new(profile, [], line.End)
        : new(Profile: null, Describe(path, line.Number, problems), line.End);
}
