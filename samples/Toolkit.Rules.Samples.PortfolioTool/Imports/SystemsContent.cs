using Humanizer;
using Microsoft.EntityFrameworkCore;
using Toolkit.Rules.Records;
using Toolkit.Rules.Samples.Model;
using Toolkit.Rules.Samples.Recommending;
using Toolkit.Rules.Samples.Tables;
using Toolkit.Rules.Samples.Views;

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

    internal override async Task<AnswerForecast> ForecastAsync(PortfolioContext database, DepartmentRecords records, CancellationToken cancellation)
    {
        var currencies = await database.Departments.Where(department => _departments.Contains(department.Id))
            .Select(department => new { department.Id, department.Portfolio!.Currency }).ToDictionaryAsync(department => department.Id, department => department.Currency, cancellation);
        var most = lists.MaxBy(list => list.Systems.Count)!;
        var (answers, exposure) = records.Preview(most);
        var forecast = AnswerForecast.Of(answers, RecordKind.System, answer => Wording.Value(answer.Indicator, answer.Value!.Value, currencies[most.DepartmentId]));
        return forecast with { Doubts = [.. forecast.Doubts, .. exposure.Unmatched.Select(Unmatched)] };
    }

    private static string Unmatched(UnmatchedProduct name) =>
        $"The catalogue of exploited vulnerabilities does not know {Plain.Text($"{name.Vendor} {name.Product}".Trim())} ({"system".ToQuantity((int)name.Systems)})"
        + (name.Nearest is null ? "." : $"; the nearest name is {name.Nearest}. Is it that one?");

    internal override async Task ReplaceAsync(PortfolioContext database, CancellationToken cancellation)
    {
        await database.SystemsLists.Where(list => _departments.Contains(list.DepartmentId) && list.AsOf == lists[0].AsOf).ExecuteDeleteAsync(cancellation);
        database.SystemsLists.AddRange(lists);
        await database.SaveChangesAsync(cancellation);
    }
}
