using Humanizer;
using Microsoft.EntityFrameworkCore;
using Toolkit.Rules.Records;
using Toolkit.Rules.Samples.Model;
using Toolkit.Rules.Samples.Recommending;
using Toolkit.Rules.Samples.Tables;
using Toolkit.Rules.Samples.Views;

namespace Toolkit.Rules.Samples.Imports;

/// <summary>All contracts of some departments at one day.</summary>
internal sealed class ContractsContent(IReadOnlyList<ContractsList> lists) : ImportContent
{
    private readonly int[] _departments = [.. lists.Select(list => list.DepartmentId)];

    internal override async Task<IReadOnlyList<string>> PreviewAsync(PortfolioContext database, CancellationToken cancellation)
    {
        var names = await database.Departments.Where(department => _departments.Contains(department.Id))
            .Select(department => department.Name).OrderBy(name => name).ToListAsync(cancellation);
        var replaced = await database.ContractsLists.CountAsync(list => _departments.Contains(list.DepartmentId) && list.AsOf == lists[0].AsOf, cancellation);
        return
        [
            $"{"contract".ToQuantity(lists.Sum(list => list.Contracts.Count))} of {string.Join(", ", names)}, as of {lists[0].AsOf:d MMMM yyyy}.",
            replaced == 0 ? "There is no list of contracts of that day for any of them. Nothing is replaced." : $"It replaces the lists of that day that {replaced} of them have here.",
        ];
    }

    internal override async Task<AnswerForecast> ForecastAsync(PortfolioContext database, DepartmentRecords records, CancellationToken cancellation)
    {
        var currencies = await database.Departments.Where(department => _departments.Contains(department.Id))
            .Select(department => new { department.Id, department.Portfolio!.Currency }).ToDictionaryAsync(department => department.Id, department => department.Currency, cancellation);
        var most = lists.MaxBy(list => list.Contracts.Count)!;
        return AnswerForecast.Of(DepartmentRecords.Preview(most), RecordKind.Contract, answer => Wording.Value(answer.Indicator, answer.Value!.Value, currencies[most.DepartmentId]));
    }

    internal override async Task ReplaceAsync(PortfolioContext database, CancellationToken cancellation)
    {
        await database.ContractsLists.Where(list => _departments.Contains(list.DepartmentId) && list.AsOf == lists[0].AsOf).ExecuteDeleteAsync(cancellation);
        database.ContractsLists.AddRange(lists);
        await database.SaveChangesAsync(cancellation);
    }
}
