using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Toolkit.Rules.Samples.Model;
using Toolkit.Rules.Samples.Views;

namespace Toolkit.Rules.Samples.Pages.Portfolios;

/// <summary>A page about one portfolio at one moment, both named in its address.</summary>
internal abstract class PortfolioPage : PageModel
{
    private protected PortfolioPage(PortfolioReading reading) => Reading = reading;

    /// <summary>The code of the portfolio.</summary>
    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    /// <summary>The key of the moment; today when it is none of them.</summary>
    [BindProperty(SupportsGet = true)]
    public string? At { get; set; }

    internal Portfolio Portfolio { get; private set; } = null!;

    internal IReadOnlyList<Moment> Moments { get; private set; } = [];

    internal Moment Moment => Find(At) ?? Moments[^1];

    private protected PortfolioReading Reading { get; }

    /// <inheritdoc />
    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await Reading.FindAsync(Code, HttpContext.RequestAborted) is not { } portfolio)
        {
            context.Result = NotFound();
            return;
        }
        Portfolio = portfolio;
        Moments = Reading.Moments(portfolio);
        ViewData["Portfolio"] = portfolio;
        await next();
    }

    internal Moment? Find(string? key) => Moments.FirstOrDefault(moment => moment.Key == key);

    internal Task<IReadOnlyList<DepartmentView>> DepartmentsAsync(Moment moment) => Reading.ReadAsync(Portfolio, moment.Day, HttpContext.RequestAborted);
}
