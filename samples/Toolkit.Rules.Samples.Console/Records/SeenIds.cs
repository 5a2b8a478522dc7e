using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Toolkit.Rules.Samples.Records;

/// <summary>
/// The ids that were met. Of each it keeps a mark of 16 bytes, so that a million take 40 MB; two ids with one mark do not occur. Letter case
/// and blanks at the ends tell nobody apart.
/// </summary>
internal sealed class SeenIds
{
    private readonly HashSet<UInt128> _marks = [];

    /// <summary>Takes note of an id.</summary>
    /// <returns>Whether it is new.</returns>
    internal bool Add(string id)
    {
        var mark = SHA256.HashData(Encoding.UTF8.GetBytes(id.Trim().ToUpperInvariant()));
        return _marks.Add(new(BinaryPrimitives.ReadUInt64LittleEndian(mark), BinaryPrimitives.ReadUInt64LittleEndian(mark.AsSpan(8))));
    }
}
