using Toolkit.Rules.Portfolios;
using Toolkit.Rules.Samples.Views;

namespace Toolkit.Rules.Samples.Pages.Portfolios;

internal sealed class SharedModel(PortfolioReading reading) : PortfolioPage(reading)
{
    internal PortfolioReport Report { get; private set; } = null!;

    public async Task OnGetAsync() => Report = PortfolioReading.Together(await DepartmentsAsync(Moment));
}
