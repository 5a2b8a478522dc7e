using Toolkit.Rules.Compatibility;

namespace Toolkit.Rules.Records;

public sealed partial class WorkforceRecords
{
    /// <summary>Adds a person.</summary>
    /// <param name="record">The record.</param>
    /// <returns>The set itself.</returns>
    public WorkforceRecords Add(in StaffRecord record)
    {
        _staff.Add(record);
        return this;
    }

    /// <summary>Adds people, each read once and not kept.</summary>
    /// <typeparam name="T">The host's own type.</typeparam>
    /// <param name="own">The host's own objects.</param>
    /// <param name="read">Says how to read one of them.</param>
    /// <returns>The set itself.</returns>
    public WorkforceRecords Add<T>(IEnumerable<T> own, Func<T, StaffRecord> read)
    {
        Guard.NotNull(read);
        foreach (var one in Guard.NotNull(own))
            Add(read(one));
        return this;
    }

    /// <summary>Adds a position.</summary>
    /// <param name="record">The record.</param>
    /// <returns>The set itself.</returns>
    public WorkforceRecords Add(in PositionRecord record)
    {
        _positions.Add(record);
        return this;
    }

    /// <summary>Adds positions, each read once and not kept.</summary>
    /// <typeparam name="T">The host's own type.</typeparam>
    /// <param name="own">The host's own objects.</param>
    /// <param name="read">Says how to read one of them.</param>
    /// <returns>The set itself.</returns>
    public WorkforceRecords Add<T>(IEnumerable<T> own, Func<T, PositionRecord> read)
    {
        Guard.NotNull(read);
        foreach (var one in Guard.NotNull(own))
            Add(read(one));
        return this;
    }

    /// <summary>Adds a campaign.</summary>
    /// <param name="record">The record.</param>
    /// <returns>The set itself.</returns>
    public WorkforceRecords Add(in CampaignRecord record)
    {
        _campaigns.Add(record);
        return this;
    }

    /// <summary>Adds campaigns, each read once and not kept.</summary>
    /// <typeparam name="T">The host's own type.</typeparam>
    /// <param name="own">The host's own objects.</param>
    /// <param name="read">Says how to read one of them.</param>
    /// <returns>The set itself.</returns>
    public WorkforceRecords Add<T>(IEnumerable<T> own, Func<T, CampaignRecord> read)
    {
        Guard.NotNull(read);
        foreach (var one in Guard.NotNull(own))
            Add(read(one));
        return this;
    }

    /// <summary>Adds a course somebody started.</summary>
    /// <param name="record">The record.</param>
    /// <returns>The set itself.</returns>
    public WorkforceRecords Add(in LearningRecord record)
    {
        _learning.Add(record, record.Key);
        return this;
    }

    /// <summary>Adds courses that people started, each read once and not kept.</summary>
    /// <typeparam name="T">The host's own type.</typeparam>
    /// <param name="own">The host's own objects.</param>
    /// <param name="read">Says how to read one of them.</param>
    /// <returns>The set itself.</returns>
    public WorkforceRecords Add<T>(IEnumerable<T> own, Func<T, LearningRecord> read)
    {
        Guard.NotNull(read);
        foreach (var one in Guard.NotNull(own))
            Add(read(one));
        return this;
    }

    /// <summary>Adds a secondment.</summary>
    /// <param name="record">The record.</param>
    /// <returns>The set itself.</returns>
    public WorkforceRecords Add(in SecondmentRecord record)
    {
        _secondments.Add(record);
        return this;
    }

    /// <summary>Adds secondments, each read once and not kept.</summary>
    /// <typeparam name="T">The host's own type.</typeparam>
    /// <param name="own">The host's own objects.</param>
    /// <param name="read">Says how to read one of them.</param>
    /// <returns>The set itself.</returns>
    public WorkforceRecords Add<T>(IEnumerable<T> own, Func<T, SecondmentRecord> read)
    {
        Guard.NotNull(read);
        foreach (var one in Guard.NotNull(own))
            Add(read(one));
        return this;
    }
}
