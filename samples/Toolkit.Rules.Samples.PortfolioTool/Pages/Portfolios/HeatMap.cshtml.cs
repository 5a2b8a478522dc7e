using Microsoft.AspNetCore.Mvc;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Portfolios;
using Toolkit.Rules.Samples.Views;

namespace Toolkit.Rules.Samples.Pages.Portfolios;

internal sealed class HeatMapModel(PortfolioReading reading) : PortfolioPage(reading)
{
    internal PortfolioReport Report { get; private set; } = null!;

    public async Task OnGetAsync() => Report = PortfolioReading.Together(await DepartmentsAsync(Moment));

    public async Task<IActionResult> OnGetCsvAsync()
    {
        await OnGetAsync();
        var content = new MemoryStream();
        await using (var writer = new StreamWriter(content, leaveOpen: true))
            PortfolioCsv.Write(Report, writer);
        return File(content.ToArray(), "text/csv; charset=utf-8", $"needs-{Code}-{Moment.Key}.csv");
    }

    internal string DepartmentCode(PortfolioRow row) => row.Organisation.Id[(Portfolio.Code.Length + 1)..];

    internal static string Look(PortfolioCell cell) => cell.State.Outcome == Outcome.Recommended ? cell.Severity.ToString()!.ToLowerInvariant() : cell.State.Outcome.ToString().ToLowerInvariant();
}
