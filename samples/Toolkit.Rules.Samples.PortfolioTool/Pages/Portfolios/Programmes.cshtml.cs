using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Toolkit.Rules.Samples.Model;
using Toolkit.Rules.Samples.Views;

namespace Toolkit.Rules.Samples.Pages.Portfolios;

internal sealed class ProgrammesModel(PortfolioReading reading, PortfolioContext database) : PortfolioPage(reading)
{
    [BindProperty(SupportsGet = true, Name = "")]
    public ProgrammeFilter Filter { get; set; } = new();

    internal Release? Release { get; private set; }

    internal IReadOnlyList<Programme> All { get; private set; } = [];

    internal IReadOnlyList<Programme> Shown { get; private set; } = [];

    public async Task OnGetAsync() => await ReadAsync();

    public async Task<IActionResult> OnGetCsvAsync()
    {
        await ReadAsync();
        return File(ProgrammeCsv.Write(Shown), "text/csv; charset=utf-8", $"programmes-{Code}-{Release?.Name}.csv");
    }

    /// <summary>The address of this list in another order; down when it is in that order already.</summary>
    internal Dictionary<string, string?> Sorted(ProgrammeOrder order) => new(StringComparer.Ordinal)
    {
        ["code"] = Code,
        ["release"] = Filter.Release,
        ["text"] = Filter.Text,
        ["department"] = Filter.Department,
        ["rating"] = Filter.Rating?.ToString(),
        ["digital"] = Filter.Digital?.ToString(),
        ["sort"] = order.ToString(),
        ["down"] = Filter.Sort == order && !Filter.Down ? "true" : null,
    };

    internal string Direction(ProgrammeOrder order) => Filter.Sort != order ? "none" : Filter.Down ? "descending" : "ascending";

    private async Task ReadAsync()
    {
        Release = Portfolio.Releases.FirstOrDefault(release => release.Name == Filter.Release) ?? Portfolio.Releases.LastOrDefault();
        if (Release is null)
            return;
        All = await database.Programmes.AsNoTracking().Include(programme => programme.Department)
            .Where(programme => programme.ReleaseId == Release.Id).ToListAsync(HttpContext.RequestAborted);
        Shown = Filter.Apply(All);
    }
}
