using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Toolkit.Rules.Samples.Model;
using Toolkit.Rules.Samples.Views;

namespace Toolkit.Rules.Samples.Pages;

internal sealed class IndexModel(HrContext database, DepartmentReading reading) : PageModel
{
    public IReadOnlyList<DepartmentView> Rows { get; private set; } = [];

    public async Task OnGetAsync()
    {
        var rows = new List<DepartmentView>();
        foreach (var code in await database.Departments.Select(department => department.Code).ToListAsync())
            rows.Add((await reading.ReadAsync(code))!);
        Rows = [.. rows.OrderBy(row => row.Department.Name, StringComparer.Ordinal)];
    }
}
