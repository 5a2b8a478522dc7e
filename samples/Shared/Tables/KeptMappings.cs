using Microsoft.EntityFrameworkCore;
using Toolkit.Rules.Tables;

namespace Toolkit.Rules.Samples.Tables;

/// <summary>The mappings that were confirmed, in the database of the tool.</summary>
internal sealed class KeptMappings(DbContext database, TimeProvider clock)
{
    private DbSet<KeptMapping> All => database.Set<KeptMapping>();

    internal Task<List<KeptMapping>> OfAsync(ImportTable kind, string owner, CancellationToken cancellation) =>
        All.AsNoTracking().Where(kept => kept.Kind == kind.Name && kept.Owner == owner).OrderByDescending(kept => kept.KeptAt).ThenBy(kept => kept.Id).ToListAsync(cancellation);

    /// <summary>The newest kept mapping all of whose columns the file has; null where there is none.</summary>
    internal async Task<TableMapping?> FittingAsync(ImportTable kind, string owner, TableFile file, CancellationToken cancellation)
    {
        foreach (var kept in await OfAsync(kind, owner, cancellation))
        {
            var mapping = TableMapping.FromJson(kept.Document);
            if (mapping.Fields.Any(field => field.Heading is not null) && mapping.Fields.All(field => field.Heading is null || FileColumns.Of(file, field) is not null))
                return kind.Again(mapping, file);
        }
        return null;
    }

    internal async Task<TableMapping?> FindAsync(ImportTable kind, string owner, int id, CancellationToken cancellation) =>
        await All.AsNoTracking().SingleOrDefaultAsync(kept => kept.Id == id && kept.Kind == kind.Name && kept.Owner == owner, cancellation) is { } found
            ? TableMapping.FromJson(found.Document) : null;

    /// <summary>Adds a mapping under a name, or the next version of that name, to what the caller saves. The same mapping again is not kept twice.</summary>
    internal async Task<TableMapping> KeepAsync(ImportTable kind, string owner, string name, TableMapping mapping, CancellationToken cancellation)
    {
        var kept = await All.SingleOrDefaultAsync(one => one.Kind == kind.Name && one.Owner == owner && one.Name == name, cancellation);
        var named = mapping with { Name = name, Version = kept?.Version ?? 0 };
        if (kept is not null && kept.Document == named.ToJson())
            return named;
        var confirmed = named.Confirmed();
        if (kept is null)
            All.Add(new() { Owner = owner, Kind = kind.Name, Name = name, Version = confirmed.Version, Document = confirmed.ToJson(), KeptAt = clock.GetUtcNow().UtcDateTime });
        else
            (kept.Version, kept.Document, kept.KeptAt) = (confirmed.Version, confirmed.ToJson(), clock.GetUtcNow().UtcDateTime);
        return confirmed;
    }
}
