using Microsoft.EntityFrameworkCore;
using Toolkit.Rules.Samples.Model;
using Toolkit.Rules.Samples.Tables;
using Toolkit.Rules.Tables;

namespace Toolkit.Rules.Samples.Imports;

/// <summary>Takes files in: first it looks, and only with somebody's yes it changes records, all at once.</summary>
internal sealed class ImportDesk(PortfolioContext database, KeptMappings mappings, TimeProvider time)
{
    /// <summary>Mappings are kept for the whole office.</summary>
    internal const string Owner = "office";

    /// <summary>How long a file waits for a yes.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromDays(1);

    internal DateTime Today => time.GetUtcNow().UtcDateTime.Date;

    internal async Task<IPortfolioTable> TableAsync(FileKind kind, CancellationToken cancellation) =>
        PortfolioTables.Of(kind, await database.Portfolios.AsNoTracking().Include(portfolio => portfolio.Departments).ToListAsync(cancellation), DateOnly.FromDateTime(Today));

    /// <summary>Puts a file aside until somebody says what it means, and yes.</summary>
    /// <exception cref="TableException">It is no table.</exception>
    internal async Task<int> KeepAsync(FileKind kind, string fileName, byte[] content, CancellationToken cancellation)
    {
        _ = TableFile.Open(new MemoryStream(content, writable: false));
        var now = time.GetUtcNow().UtcDateTime;
        await database.PendingImports.Where(pending => pending.UploadedAt < now - Patience).ExecuteDeleteAsync(cancellation);
        var kept = new PendingImport { Kind = kind, FileName = fileName, Content = content, UploadedAt = now };
        database.PendingImports.Add(kept);
        await database.SaveChangesAsync(cancellation);
        return kept.Id;
    }

    internal Task<PendingImport?> FindAsync(int id, CancellationToken cancellation) => database.PendingImports.SingleOrDefaultAsync(pending => pending.Id == id, cancellation);

    internal static TableFile Open(PendingImport import, TableChoices choices) => TableFile.Open(new MemoryStream(import.Content, writable: false), choices);

    /// <summary>A file and what its columns mean: as somebody chose, or as was kept for such files, or as proposed.</summary>
    /// <exception cref="TableException">It cannot be read with what was chosen.</exception>
    internal async Task<(TableFile File, TableMapping Mapping)> OpenAsync(PendingImport import, ImportTable table, CancellationToken cancellation)
    {
        if (import.Mapping.Length > 0 && TableMapping.FromJson(import.Mapping) is var chosen)
            return (Open(import, chosen.Choices), chosen);
        var file = Open(import, new());
        var mapping = await mappings.FittingAsync(table, Owner, file, cancellation) ?? table.Propose(file);
        return mapping.Choices == file.Choices ? (file, mapping) : (Open(import, mapping.Choices), mapping);
    }

    /// <summary>Keeps what somebody chose, to be looked at.</summary>
    /// <returns>False when somebody else chose meanwhile, or threw the file away.</returns>
    internal async Task<bool> ChooseAsync(PendingImport import, TableMapping mapping, CancellationToken cancellation)
    {
        (import.Mapping, import.Version) = (mapping.ToJson(), import.Version + 1);
        try
        {
            await database.SaveChangesAsync(cancellation);
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            return false;
        }
    }

    internal Task DiscardAsync(int id, CancellationToken cancellation) => database.PendingImports.Where(pending => pending.Id == id).ExecuteDeleteAsync(cancellation);

    /// <summary>Puts the records of a kept file in the place of those it replaces.</summary>
    /// <param name="import">The file.</param>
    /// <param name="seen">The version of it that the person saw.</param>
    /// <param name="name">The name to keep the mapping under.</param>
    /// <param name="cancellation">Ends the wait.</param>
    /// <returns>False when it is not kept any more, is not as it was seen, or something about it has to be chosen first.</returns>
    internal async Task<bool> TakeInAsync(PendingImport import, int seen, string name, CancellationToken cancellation)
    {
        var table = await TableAsync(import.Kind, cancellation);
        var (file, mapping) = await OpenAsync(import, table.Table, cancellation);
        // Looked at again: the departments may have changed since.
        if (import.Version != seen || table.Table.Preview(file, mapping, Today) is not { CanRead: true, Records: > 0 })
            return false;
        var content = table.Content(file, mapping, import.FileName);
        await using var transaction = await database.Database.BeginTransactionAsync(cancellation);
        // Of two who say yes at once, the second finds nothing to delete.
        if (await database.PendingImports.Where(pending => pending.Id == import.Id && pending.Version == seen).ExecuteDeleteAsync(cancellation) == 0)
            return false;
        database.ChangeTracker.Clear();
        await mappings.KeepAsync(table.Table, Owner, name, mapping, cancellation);
        await content.ReplaceAsync(database, cancellation);
        await transaction.CommitAsync(cancellation);
        return true;
    }
}
