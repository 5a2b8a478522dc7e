using Microsoft.EntityFrameworkCore;
using Toolkit.Rules.Samples.Model;

namespace Toolkit.Rules.Samples.Imports;

/// <summary>Takes files in, shows what is wrong with them, and sends them off.</summary>
internal sealed class ImportDesk(HrContext database, OneWriter writer, ImportQueue queue, TimeProvider clock)
{
    internal async Task<int> TakeInAsync(Department department, DeliveryKind kind, DateOnly asOf, string source, string fileName, byte[] content, CancellationToken cancellationToken)
    {
        using var turn = await writer.EnterAsync(cancellationToken);
        var import = new Import
        {
            DepartmentId = department.Id,
            Kind = kind,
            AsOf = asOf,
            Source = source,
            FileName = fileName,
            UploadedAt = clock.GetUtcNow().UtcDateTime,
            File = new() { Content = content },
        };
        database.Add(import);
        await database.SaveChangesAsync(cancellationToken);
        return import.Id;
    }

    /// <summary>Reads a file to its end without keeping anything of it.</summary>
    internal static ImportPreview Preview(Import import, ColumnMapping mapping)
    {
        const int shown = 5;
        var problems = new ImportProblems();
        var table = RecordTable.Of(import.Kind);
        var rows = new RecordReading(table, mapping, problems).Read(import.File!.Content).Count();
        if (rows == 0 && problems.Count == 0)
            problems.Add(0, "", "no record", "at least one below the headings");
        var lines = new CsvFile(import.File.Content, new()).Lines().Skip(1).Take(shown).Select(line => line.Cells);
        return new(rows, [.. lines], problems);
    }

    /// <summary>Sends a file off. A file with a problem stays here.</summary>
    /// <returns>Whether it was sent; false when somebody else did so before.</returns>
    internal async Task<bool> ConfirmAsync(Import import, ColumnMapping mapping, CancellationToken cancellationToken)
    {
        // One that is over has no file left to look at.
        if (import.State != ImportState.Uploaded || Preview(import, mapping) is not { Problems.Count: 0 } preview)
            return false;
        (import.Mapping, import.Rows, import.State) = (mapping.ToJson(), preview.Rows, ImportState.Queued);
        if (!await SaveAsync(import, cancellationToken))
            return false;
        queue.Ring();
        return true;
    }

    /// <summary>Throws a file away that was not sent off: it holds records of people, and need not wait for ever.</summary>
    /// <returns>Whether it was thrown away; false when somebody sent it off or threw it away before.</returns>
    internal async Task<bool> DiscardAsync(Import import, CancellationToken cancellationToken)
    {
        if (import.State != ImportState.Uploaded)
            return false;
        (import.State, import.Message, import.EndedAt) = (ImportState.Refused, "Somebody threw the file away.", clock.GetUtcNow().UtcDateTime);
        database.Remove(import.File!);
        return await SaveAsync(import, cancellationToken);
    }

    private async Task<bool> SaveAsync(Import import, CancellationToken cancellationToken)
    {
        using var turn = await writer.EnterAsync(cancellationToken);
        import.Version++;
        try
        {
            await database.SaveChangesAsync(cancellationToken);
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            return false;
        }
    }
}
