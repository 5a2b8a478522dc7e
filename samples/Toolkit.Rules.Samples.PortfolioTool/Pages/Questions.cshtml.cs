using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Records;
using Toolkit.Rules.Samples.Model;
using Toolkit.Rules.Samples.Views;

namespace Toolkit.Rules.Samples.Pages;

/// <summary>The questions that the imported records answer, counted from the computed answers.</summary>
internal sealed class QuestionsModel(PortfolioContext database, PortfolioReading reading) : PageModel
{
    private readonly Dictionary<string, ComputedAnswer> _computable = new(StringComparer.Ordinal);

    internal IReadOnlyList<(Portfolio Portfolio, IReadOnlyList<DepartmentView> Departments)> Portfolios { get; private set; } = [];

    /// <summary>How many questions the records of such an office could answer if they carried every field.</summary>
    internal int Computable => _computable.Count;

    /// <summary>How many of these from records that can be imported here.</summary>
    internal int Importable => _computable.Values.Count(IsImported);

    /// <summary>Whether there is a kind of file for the records; platforms, suppliers, commitments and requests to spend have none.</summary>
    internal static bool IsImported(ComputedAnswer answer) => answer.Kind is RecordKind.Programme or RecordKind.System or RecordKind.Contract;

    public async Task OnGetAsync()
    {
        var portfolios = new List<(Portfolio, IReadOnlyList<DepartmentView>)>();
        foreach (var code in await database.Portfolios.OrderBy(portfolio => portfolio.Id).Select(portfolio => portfolio.Code).ToListAsync(HttpContext.RequestAborted))
        {
            var portfolio = (await reading.FindAsync(code, HttpContext.RequestAborted))!;
            portfolios.Add((portfolio, await reading.ReadAsync(portfolio, reading.Now, HttpContext.RequestAborted)));
        }
        Portfolios = portfolios;
        foreach (var answer in Portfolios.SelectMany(pair => pair.Departments).SelectMany(view => view.Said).Select(said => said.Answer))
            _computable.TryAdd(answer.Indicator.Key, answer);
    }

    /// <summary>From which records a question can be answered; null when no records of such an office can.</summary>
    internal ComputedAnswer? From(Indicator indicator) => _computable.GetValueOrDefault(indicator.Key);

    /// <summary>How many departments of a portfolio have it answered by their records.</summary>
    internal static int Answered(IReadOnlyList<DepartmentView> departments, Indicator indicator) =>
        departments.Count(view => view.Computed.Any(computed => computed[indicator]?.IsComputed == true));

    internal static int Answered(IReadOnlyList<DepartmentView> departments) => IndicatorCatalogue.All.Count(indicator => Answered(departments, indicator) > 0);
}
