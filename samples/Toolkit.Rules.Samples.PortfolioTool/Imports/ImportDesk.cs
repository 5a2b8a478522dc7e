using Microsoft.EntityFrameworkCore;
using Toolkit.Rules.Samples.Model;

namespace Toolkit.Rules.Samples.Imports;

/// <summary>Takes files in: first it looks, and only with somebody's yes, and without a problem, it changes records, all at once.</summary>
internal sealed class ImportDesk(PortfolioContext database, TimeProvider time)
{
    /// <summary>How long a file waits for a yes.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromDays(1);

    /// <summary>Reads a file through.</summary>
    internal async Task<(ImportContent? Content, IReadOnlyList<ImportProblem> Problems)> ReadAsync(
        FileKind kind, string fileName, byte[] content, CancellationToken cancellation)
    {
        var portfolios = await database.Portfolios.AsNoTracking().Include(portfolio => portfolio.Departments).ToListAsync(cancellation);
        var table = new CsvTable(content);
        var read = ImportFile.Of(kind).Read(table, fileName, portfolios);
        var problems = table.Problems;
        return (problems.Count == 0 ? read : null, problems);
    }

    /// <summary>Puts a file aside until somebody says yes.</summary>
    internal async Task<int> KeepAsync(FileKind kind, string fileName, byte[] content, CancellationToken cancellation)
    {
        var now = time.GetUtcNow().UtcDateTime;
        await database.PendingImports.Where(pending => pending.UploadedAt < now - Patience).ExecuteDeleteAsync(cancellation);
        var kept = new PendingImport { Kind = kind, FileName = fileName, Content = content, UploadedAt = now };
        database.PendingImports.Add(kept);
        await database.SaveChangesAsync(cancellation);
        return kept.Id;
    }

    /// <summary>Puts the records of a kept file in the place of those it replaces. False when it is not kept any more.</summary>
    internal async Task<bool> TakeInAsync(int id, CancellationToken cancellation)
    {
        if (await database.PendingImports.AsNoTracking().SingleOrDefaultAsync(pending => pending.Id == id, cancellation) is not { } kept)
            return false;
        // Looked at again: the departments may have changed since.
        var (content, _) = await ReadAsync(kept.Kind, kept.FileName, kept.Content, cancellation);
        if (content is null)
            return false;
        await using var transaction = await database.Database.BeginTransactionAsync(cancellation);
        // Of two who say yes at once, the second finds nothing to delete.
        if (await database.PendingImports.Where(pending => pending.Id == id).ExecuteDeleteAsync(cancellation) == 0)
            return false;
        await content.ReplaceAsync(database, cancellation);
        await transaction.CommitAsync(cancellation);
        return true;
    }
}
