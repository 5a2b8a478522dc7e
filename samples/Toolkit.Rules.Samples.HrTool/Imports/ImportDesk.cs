using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Toolkit.Rules.Samples.Model;
using Toolkit.Rules.Samples.Tables;
using Toolkit.Rules.Tables;

namespace Toolkit.Rules.Samples.Imports;

/// <summary>Takes files in, keeps what was chosen about them, and sends them off.</summary>
internal sealed class ImportDesk(HrContext database, OneWriter writer, ImportQueue queue, KeptMappings mappings, IOptions<HrOptions> options, TimeProvider clock)
{
    /// <summary>Puts a file aside.</summary>
    /// <exception cref="TableException">It is no table.</exception>
    internal async Task<int> TakeInAsync(Department department, DeliveryKind kind, DateOnly asOf, string source, string fileName, byte[] content, CancellationToken cancellationToken)
    {
        _ = TableFile.Open(new MemoryStream(content, writable: false));
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

    internal IHrTable TableOf(Import import) => HrTables.Of(import.Kind, new(import.Department!.Vocabulary, options.Value));

    /// <summary>A file and what its columns mean: as somebody chose, or as was kept for such files, or as proposed.</summary>
    /// <exception cref="TableException">It cannot be read with what was chosen.</exception>
    internal async Task<(TableFile File, TableMapping Mapping)> OpenAsync(Import import, CancellationToken cancellationToken)
    {
        if (import.Mapping.Length > 0 && TableMapping.FromJson(import.Mapping) is var chosen)
            return (Open(import, chosen.Choices), chosen);
        var table = TableOf(import).Table;
        var file = Open(import, new());
        var mapping = await mappings.FittingAsync(table, import.Department!.Code, file, cancellationToken) ?? table.Propose(file);
        return mapping.Choices == file.Choices ? (file, mapping) : (Open(import, mapping.Choices), mapping);
    }

    internal static TableFile Open(Import import, TableChoices choices) => TableFile.Open(new MemoryStream(import.File!.Content, writable: false), choices);

    /// <summary>Keeps what somebody chose, to be looked at.</summary>
    /// <returns>False when somebody else changed the import meanwhile.</returns>
    internal Task<bool> ChooseAsync(Import import, TableMapping mapping, CancellationToken cancellationToken)
    {
        import.Mapping = mapping.ToJson();
        return SaveAsync(import, cancellationToken);
    }

    /// <summary>Sends a file off that somebody looked at. A file about which something has to be chosen stays here.</summary>
    /// <param name="import">The import.</param>
    /// <param name="seen">The version of it that the person saw.</param>
    /// <param name="name">The name to keep the mapping under.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>Whether it was sent; false when somebody else was faster.</returns>
    internal async Task<bool> ConfirmAsync(Import import, int seen, string name, CancellationToken cancellationToken)
    {
        // One that is over has no file left to look at.
        if (import.State != ImportState.Uploaded || import.Version != seen)
            return false;
        var table = TableOf(import);
        var (file, mapping) = await OpenAsync(import, cancellationToken);
        if (table.Table.Preview(file, mapping, Midnight(import)) is not { CanRead: true, Records: > 0 } preview)
            return false;
        mapping = await mappings.KeepAsync(table.Table, import.Department!.Code, name, mapping, cancellationToken);
        Learn(import.Department, mapping);
        (import.Mapping, import.Rows, import.State) = (mapping.ToJson(), (int)preview.Counted, ImportState.Queued);
        if (!await SaveAsync(import, cancellationToken))
            return false;
        queue.Ring();
        return true;
    }

    internal static DateTime Midnight(Import import) => import.AsOf.ToDateTime(TimeOnly.MinValue);

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

    /// <summary>Keeps the words that somebody chose as digital or senior in one file, for the next file of whatever kind.</summary>
    private void Learn(Department department, TableMapping mapping)
    {
        var vocabulary = new Vocabulary(department.Vocabulary, options.Value);
        vocabulary.Learn(mapping);
        department.Vocabulary = vocabulary.ToJson();
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
        catch (DbUpdateException)
        {
            // Somebody else changed the import, or kept a mapping under the same name.
            return false;
        }
    }
}
