using Humanizer;
using Microsoft.EntityFrameworkCore;
using Toolkit.Rules.Records;
using Toolkit.Rules.Samples.Model;
using Toolkit.Rules.Samples.Recommending;
using Toolkit.Rules.Samples.Tables;
using Toolkit.Rules.Samples.Views;

namespace Toolkit.Rules.Samples.Imports;

/// <summary>All records of one kind of some departments at one day.</summary>
internal abstract class ListContent<TList>(IReadOnlyList<TList> lists, string noun, RecordKind kind) : ImportContent
    where TList : class, IDepartmentList
{
    private readonly int[] _departments = [.. lists.Select(list => list.DepartmentId)];
    private readonly DateOnly _asOf = lists[0].AsOf;

    internal override async Task<IReadOnlyList<string>> PreviewAsync(PortfolioContext database, CancellationToken cancellation)
    {
        var names = await database.Departments.Where(department => _departments.Contains(department.Id))
            .Select(department => department.Name).OrderBy(name => name).ToListAsync(cancellation);
        var replaced = await Replaced(database).CountAsync(cancellation);
        return
        [
            $"{noun.ToQuantity(lists.Sum(list => list.Length))} of {string.Join(", ", names)}, as of {_asOf:d MMMM yyyy}.",
            replaced == 0 ? $"There is no list of {noun.Pluralize()} of that day for any of them. Nothing is replaced." : $"It replaces the lists of that day that {replaced} of them have here.",
        ];
    }

    internal override async Task<AnswerForecast> ForecastAsync(PortfolioContext database, DepartmentRecords records, CancellationToken cancellation)
    {
        var most = lists.MaxBy(list => list.Length)!;
        var currency = await database.Departments.Where(department => department.Id == most.DepartmentId)
            .Select(department => department.Portfolio!.Currency).SingleAsync(cancellation);
        var (answers, doubts) = Preview(records, most);
        var forecast = AnswerForecast.Of(answers, kind, answer => Wording.Value(answer.Indicator, answer.Value!.Value, currency));
        return forecast with { Doubts = [.. forecast.Doubts, .. doubts] };
    }

    internal override async Task ReplaceAsync(PortfolioContext database, CancellationToken cancellation)
    {
        await Replaced(database).ExecuteDeleteAsync(cancellation);
        database.Set<TList>().AddRange(lists);
        await database.SaveChangesAsync(cancellation);
    }

    /// <summary>The answers that a list would give, and the questions it raises.</summary>
    private protected abstract (ComputedAnswers Answers, IEnumerable<string> Doubts) Preview(DepartmentRecords records, TList list);

    private IQueryable<TList> Replaced(PortfolioContext database) =>
        database.Set<TList>().Where(list => _departments.Contains(list.DepartmentId) && list.AsOf == _asOf);
}
