using Toolkit.Rules.Records;
using Toolkit.Rules.Samples.Model;
using Toolkit.Rules.Samples.Recommending;
using Toolkit.Rules.Samples.Views;

namespace Toolkit.Rules.Samples.Pages.Portfolios;

internal sealed class EstateModel(PortfolioReading reading, DepartmentRecords records) : PortfolioPage(reading)
{
    internal IReadOnlyList<DepartmentView> Departments { get; private set; } = [];

    public async Task OnGetAsync() => Departments = [.. (await DepartmentsAsync(Moment)).Where(department => department.Systems is not null)];

    internal IEnumerable<SystemFinding> OneByOne(SystemsList list) => records.OneByOne(list);

    /// <summary>Whether vulnerabilities of the product are known to be exploited. A name that no table knows is not known, and not "no".</summary>
    internal static string Exploited(Exploitation? found) => found switch
    {
        null => "not said",
        Exploitation.NotKnown => "not known",
        Exploitation.NotListed => "no",
        Exploitation.Listed => "yes",
        _ => "yes, by ransomware too",
    };

    /// <summary>The answers that the systems of a department give.</summary>
    internal static IEnumerable<ComputedAnswer> Answers(DepartmentView department) =>
        department.Computed.SelectMany(records => records.All).Where(answer => answer.Kind == RecordKind.System);
}
