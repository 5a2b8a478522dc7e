using Toolkit.Rules.Compatibility;

namespace Toolkit.Rules.Records;

public sealed partial class EstateRecords
{
    /// <summary>Adds a system.</summary>
    /// <param name="record">The record.</param>
    /// <returns>The set itself.</returns>
    public EstateRecords Add(in SystemRecord record)
    {
        _systems.Add(record);
        return this;
    }

    /// <summary>Adds systems, each read once and not kept.</summary>
    /// <typeparam name="T">The host's own type.</typeparam>
    /// <param name="own">The host's own objects.</param>
    /// <param name="read">Says how to read one of them.</param>
    /// <returns>The set itself.</returns>
    public EstateRecords Add<T>(IEnumerable<T> own, Func<T, SystemRecord> read)
    {
        Guard.NotNull(read);
        foreach (var one in Guard.NotNull(own))
            Add(read(one));
        return this;
    }
}
