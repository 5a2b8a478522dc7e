using Microsoft.EntityFrameworkCore;
using Toolkit.Rules.Samples.Model;

namespace Toolkit.Rules.Samples.Imports;

/// <summary>The records of one kind and day, going into the database batch by batch within a transaction of the caller.</summary>
internal sealed class Delivery(HrContext database, Extract extract)
{
    /// <summary>Makes room: the delivery that was there goes, with its records.</summary>
    internal static async Task<Delivery> ReplaceAsync(HrContext database, Extract extract, CancellationToken cancellationToken)
    {
        // The records go with it, by the foreign key.
        await database.Extracts.Where(old => old.DepartmentId == extract.DepartmentId && old.Kind == extract.Kind).ExecuteDeleteAsync(cancellationToken);
        database.Add(extract);
        await database.SaveChangesAsync(cancellationToken);
        return new(database, extract);
    }

    internal int Rows { get; private set; }

    internal async Task AddAsync(IReadOnlyList<IRecord> batch, CancellationToken cancellationToken)
    {
        foreach (var record in batch)
            (record.ExtractId, record.Row) = (extract.Id, ++Rows);
        database.AddRange(batch);
        await database.SaveChangesAsync(cancellationToken);
        database.ChangeTracker.Clear();
    }

    internal Task EndAsync(CancellationToken cancellationToken) =>
        database.Extracts.Where(row => row.Id == extract.Id).ExecuteUpdateAsync(row => row.SetProperty(ended => ended.Rows, Rows), cancellationToken);
}
