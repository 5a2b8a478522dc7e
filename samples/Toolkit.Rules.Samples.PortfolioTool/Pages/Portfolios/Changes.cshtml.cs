using Microsoft.AspNetCore.Mvc;
using Toolkit.Rules.Samples.Model;
using Toolkit.Rules.Samples.Views;

namespace Toolkit.Rules.Samples.Pages.Portfolios;

internal sealed class ChangesModel(PortfolioReading reading) : PortfolioPage(reading)
{
    /// <summary>The key of the earlier moment.</summary>
    [BindProperty(SupportsGet = true)]
    public string? From { get; set; }

    /// <summary>The key of the later moment.</summary>
    [BindProperty(SupportsGet = true)]
    public string? To { get; set; }

    internal Moment Before { get; private set; } = null!;

    internal Moment After { get; private set; } = null!;

    internal IReadOnlyList<NeedMove> Needs { get; private set; } = [];

    internal IReadOnlyList<ProgrammeMove> Programmes { get; private set; } = [];

    internal IReadOnlyList<string> Came { get; private set; } = [];

    internal IReadOnlyList<string> Gone { get; private set; } = [];

    public async Task OnGetAsync()
    {
        // Unless asked otherwise: from the last release but one to the last; from the only one to today.
        (Before, After) = (Find(From) ?? Moments[Math.Max(0, Moments.Count - 3)], Find(To) ?? Moments[Math.Max(Moments.Count - 2, Math.Min(1, Moments.Count - 1))]);
        if (Before.Day > After.Day)
            (Before, After) = (After, Before);
        var (before, after) = (await DepartmentsAsync(Before), await DepartmentsAsync(After));
        Needs = NeedMove.Between(PortfolioReading.Together(before), PortfolioReading.Together(after));
        Programmes = ProgrammeMove.Between(All(before), All(after));
        Came = OnlyIn(after, before);
        Gone = OnlyIn(before, after);
    }

    internal string DepartmentName(ProgrammeMove move) => Portfolio.Departments.Single(department => department.Id == move.Programme.DepartmentId).Name;

    private static List<Programme> All(IEnumerable<DepartmentView> departments) => [.. departments.SelectMany(department => department.Release?.Programmes ?? [])];

    private static List<string> OnlyIn(IEnumerable<DepartmentView> here, IEnumerable<DepartmentView> there) =>
        [.. here.ExceptBy(there.Select(department => department.Department.Id), department => department.Department.Id).Select(department => department.Department.Name)];
}
