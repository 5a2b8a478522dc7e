using Toolkit.Rules.Samples.Model;
using Toolkit.Rules.Samples.Views;

namespace Toolkit.Rules.Samples.Pages.Portfolios;

internal sealed class DepartmentsModel(PortfolioReading reading) : PortfolioPage(reading)
{
    internal IReadOnlyList<DepartmentView> Departments { get; private set; } = [];

    public async Task OnGetAsync() => Departments = await DepartmentsAsync(Moment);

    internal static int Troubled(DepartmentView department) => department.Release!.Programmes.Count(programme => programme.Rating is Rating.Red or Rating.Low or Rating.MediumLow);
}
