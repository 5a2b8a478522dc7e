using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Toolkit.Rules.Samples.Model;

namespace Toolkit.Rules.Samples.Pages;

internal sealed class IndexModel(PortfolioContext database) : PageModel
{
    internal IReadOnlyList<Portfolio> Portfolios { get; private set; } = [];

    /// <summary>How many programmes each release has.</summary>
    internal IReadOnlyDictionary<int, int> Programmes { get; private set; } = new Dictionary<int, int>();

    public async Task OnGetAsync()
    {
        Portfolios = await database.Portfolios.AsNoTracking().Include(portfolio => portfolio.Releases.OrderBy(release => release.AsOf))
            .OrderBy(portfolio => portfolio.Id).ToListAsync(HttpContext.RequestAborted);
        Programmes = await database.Programmes.GroupBy(programme => programme.ReleaseId)
            .Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(group => group.Key, group => group.Count, HttpContext.RequestAborted);
    }
}
