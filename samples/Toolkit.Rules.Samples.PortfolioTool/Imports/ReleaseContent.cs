using Humanizer;
using Microsoft.EntityFrameworkCore;
using Toolkit.Rules.Records;
using Toolkit.Rules.Samples.Model;
using Toolkit.Rules.Samples.Recommending;
using Toolkit.Rules.Samples.Tables;
using Toolkit.Rules.Samples.Views;

namespace Toolkit.Rules.Samples.Imports;

/// <summary>All programmes of a portfolio at one day.</summary>
internal sealed class ReleaseContent(Portfolio portfolio, string name, DateOnly asOf, string fileName, List<Programme> programmes) : ImportContent
{
    internal IReadOnlyList<Programme> Programmes => programmes;

    internal override async Task<IReadOnlyList<string>> PreviewAsync(PortfolioContext database, CancellationToken cancellation)
    {
        var departments = programmes.Select(programme => programme.DepartmentId).Distinct().Count();
        var withheld = programmes.Count(programme => programme.Withheld.Length > 0);
        var replaced = await database.Programmes.CountAsync(programme => programme.Release!.PortfolioId == portfolio.Id && programme.Release.Name == name, cancellation);
        return
        [
            $"The release {name} of {portfolio.Records}, with figures of {asOf:d MMMM yyyy}.",
            $"{"programme".ToQuantity(programmes.Count)} of {"department".ToQuantity(departments)}; {withheld} of these keep something back, with the reason.",
            replaced == 0 ? "There is no such release yet. Nothing is replaced." : $"It replaces the release {name} that is here, with its {"programme".ToQuantity(replaced)}.",
        ];
    }

    internal override Task<AnswerForecast> ForecastAsync(PortfolioContext database, DepartmentRecords records, CancellationToken cancellation)
    {
        var most = programmes.GroupBy(programme => programme.DepartmentId).MaxBy(department => department.Count())!;
        var answers = records.Preview(portfolio, new() { Name = name, AsOf = asOf, FileName = fileName, Programmes = [.. most] });
        return Task.FromResult(AnswerForecast.Of(answers, RecordKind.Programme, answer => Wording.Value(answer.Indicator, answer.Value!.Value, portfolio.Currency)));
    }

    internal override async Task ReplaceAsync(PortfolioContext database, CancellationToken cancellation)
    {
        await database.Releases.Where(release => release.PortfolioId == portfolio.Id && release.Name == name).ExecuteDeleteAsync(cancellation);
        database.Releases.Add(new Release
        {
            PortfolioId = portfolio.Id,
            Name = name,
            AsOf = asOf,
            FileName = fileName,
            Programmes = programmes,
        });
        await database.SaveChangesAsync(cancellation);
    }
}
