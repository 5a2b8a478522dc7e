using Humanizer;
using Microsoft.EntityFrameworkCore;
using Toolkit.Rules.Samples.Model;

namespace Toolkit.Rules.Samples.Imports;

/// <summary>All systems of some departments at one day.</summary>
internal sealed class SystemsContent(IReadOnlyList<SystemsList> lists) : ImportContent
{
    private readonly int[] _departments = [.. lists.Select(list => list.DepartmentId)];

    internal override async Task<IReadOnlyList<string>> PreviewAsync(PortfolioContext database, CancellationToken cancellation)
    {
        var names = await database.Departments.Where(department => _departments.Contains(department.Id))
            .Select(department => department.Name).OrderBy(name => name).ToListAsync(cancellation);
        var replaced = await database.SystemsLists.CountAsync(list => _departments.Contains(list.DepartmentId) && list.AsOf == lists[0].AsOf, cancellation);
        return
        [
            $"{"system".ToQuantity(lists.Sum(list => list.Systems.Count))} of {string.Join(", ", names)}, as of {lists[0].AsOf:d MMMM yyyy}.",
            replaced == 0 ? "There is no list of that day for any of them. Nothing is replaced." : $"It replaces the lists of that day that {replaced} of them have here.",
        ];
    }

    internal override async Task ReplaceAsync(PortfolioContext database, CancellationToken cancellation)
    {
        await database.SystemsLists.Where(list => _departments.Contains(list.DepartmentId) && list.AsOf == lists[0].AsOf).ExecuteDeleteAsync(cancellation);
        database.SystemsLists.AddRange(lists);
        await database.SaveChangesAsync(cancellation);
    }
}
