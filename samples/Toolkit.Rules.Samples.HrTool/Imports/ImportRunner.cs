using Microsoft.EntityFrameworkCore;
using Toolkit.Rules.Samples.Model;
using Toolkit.Rules.Samples.Recommending;
using Toolkit.Rules.Tables;

namespace Toolkit.Rules.Samples.Imports;

/// <summary>
/// Puts a file into the records: the old delivery out, every line of the new one in, the report computed, the file thrown away, all in one
/// transaction. Whenever the process ends, either all of it has happened or nothing, and then the file still waits.
/// </summary>
internal sealed class ImportRunner(HrContext database, OneWriter writer, ImportDesk desk, Recomputation recomputation, ImportProgress progress, TimeProvider clock)
{
    private const int Batch = 1000;

    /// <summary>The oldest import that waits; null when none does.</summary>
    internal Task<int?> NextAsync(CancellationToken cancellationToken) => database.Imports
        .Where(import => import.State == ImportState.Queued).OrderBy(import => import.Id).Select(import => (int?)import.Id).FirstOrDefaultAsync(cancellationToken);

    internal async Task RunAsync(int id, CancellationToken cancellationToken)
    {
        using var turn = await writer.EnterAsync(cancellationToken);
        await using var transaction = await database.Database.BeginTransactionAsync(cancellationToken);
        try
        {
            var import = await database.Imports.Include(import => import.File).Include(import => import.Department)
                .SingleAsync(import => import.Id == id, cancellationToken);
            await RunAsync(import, cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }
        finally
        {
            progress.Forget(id);
        }
    }

    /// <summary>Gives a file back to the person who sent it off, after an error.</summary>
    internal async Task PutBackAsync(int id, CancellationToken cancellationToken)
    {
        using var turn = await writer.EnterAsync(cancellationToken);
        await database.Imports.Where(import => import.Id == id).ExecuteUpdateAsync(row => row
            .SetProperty(import => import.State, ImportState.Uploaded)
            .SetProperty(import => import.Message, "The last attempt ended with an error, which the log tells. Nothing of it was kept, and the file is still here.")
            .SetProperty(import => import.Version, import => import.Version + 1), cancellationToken);
    }

    private async Task RunAsync(Import import, CancellationToken cancellationToken)
    {
        if (await NewerAsync(import, cancellationToken) is { } newer)
        {
            await EndAsync(import, ImportState.Refused, $"The records already here are of {Views.Wording.Day(newer)}; older ones do not replace them.", cancellationToken);
            return;
        }
        var mapping = TableMapping.FromJson(import.Mapping);
        var records = desk.TableOf(import).Records(ImportDesk.Open(import, mapping.Choices), mapping, ImportDesk.Midnight(import));
        var rows = await InsertAsync(import, mapping, records, cancellationToken);
        // As many as when it was confirmed; should that ever differ, nothing of it may stay.
        if (rows != import.Rows)
            throw new InvalidOperationException($"Import {import.Id} gives {rows} records and not the {import.Rows} that were confirmed.");
        await EndAsync(import, ImportState.Done, "", cancellationToken);
        await recomputation.RunAsync(import.Department!, RunCause.Import, cancellationToken);
    }

    private async Task<DateOnly?> NewerAsync(Import import, CancellationToken cancellationToken)
    {
        var asOf = await database.Extracts.Where(extract => extract.DepartmentId == import.DepartmentId && extract.Kind == import.Kind)
            .Select(extract => (DateOnly?)extract.AsOf).SingleOrDefaultAsync(cancellationToken);
        return asOf > import.AsOf ? asOf : null;
    }

    private async Task<int> InsertAsync(Import import, TableMapping mapping, IEnumerable<IRecord> records, CancellationToken cancellationToken)
    {
        var extract = new Extract
        {
            DepartmentId = import.DepartmentId,
            Kind = import.Kind,
            AsOf = import.AsOf,
            Source = import.Source,
            DigitalMeans = StandingWords.Of(mapping, HrFields.Digital),
            SeniorMeans = StandingWords.Of(mapping, HrFields.Senior),
        };
        var delivery = await Delivery.ReplaceAsync(database, extract, cancellationToken);
        foreach (var batch in records.Chunk(Batch))
        {
            await delivery.AddAsync(batch, cancellationToken);
            progress.Report(import.Id, delivery.Rows);
        }
        await delivery.EndAsync(cancellationToken);
        return delivery.Rows;
    }

    private async Task EndAsync(Import import, ImportState state, string message, CancellationToken cancellationToken)
    {
        // The context no longer tracks the inserted rows, nor the import.
        var ended = await database.Imports.Where(row => row.Id == import.Id && row.Version == import.Version).ExecuteUpdateAsync(set => set
            .SetProperty(row => row.State, state)
            .SetProperty(row => row.Message, message)
            .SetProperty(row => row.EndedAt, clock.GetUtcNow().UtcDateTime)
            .SetProperty(row => row.Version, import.Version + 1), cancellationToken);
        if (ended != 1)
            throw new DbUpdateConcurrencyException($"Import {import.Id} was changed by somebody else while it ran.");
        await database.Set<ImportFile>().Where(file => file.ImportId == import.Id).ExecuteDeleteAsync(cancellationToken);
    }
}
