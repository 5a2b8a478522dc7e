using Toolkit.Rules.Records;
using Toolkit.Rules.Samples.Views;

namespace Toolkit.Rules.Samples.Pages.Portfolios;

internal sealed class EstateModel(PortfolioReading reading) : PortfolioPage(reading)
{
    internal IReadOnlyList<DepartmentView> Departments { get; private set; } = [];

    public async Task OnGetAsync() => Departments = [.. (await DepartmentsAsync(Moment)).Where(department => department.Systems is not null)];

    /// <summary>What the systems of a department answered.</summary>
    internal static IEnumerable<ComputedAnswer> Answers(DepartmentView department) =>
        department.Computed.SelectMany(records => records.All).Where(answer => answer.Kind == RecordKind.System);
}
