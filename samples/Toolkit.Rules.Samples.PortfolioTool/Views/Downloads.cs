using System.Text;
using Microsoft.AspNetCore.Mvc;
using Toolkit.Rules.Reports;
using Toolkit.Rules.Samples.Pages.Portfolios;

namespace Toolkit.Rules.Samples.Views;

/// <summary>Reports as files.</summary>
internal static class Downloads
{
    internal static void MapDownloads(this WebApplication app) =>
        app.MapGet("/portfolios/{code}/departments/{department}/report.{format:regex(^(json|md)$)}", ReportAsync);

    /// <summary>The address of the report that a page shows.</summary>
    internal static string Report(this IUrlHelper url, DepartmentView view, PortfolioPage page, string format) =>
        url.Content($"~/portfolios/{Uri.EscapeDataString(page.Code)}/departments/{Uri.EscapeDataString(view.Department.Code)}/report.{format}?at={Uri.EscapeDataString(page.Moment.Key)}");

    private static async Task<IResult> ReportAsync(string code, string department, string format, string? at, PortfolioReading reading, CancellationToken cancellation)
    {
        if (await reading.FindAsync(code, cancellation) is not { } portfolio)
            return Results.NotFound();
        var moments = reading.Moments(portfolio);
        var departments = await reading.ReadAsync(portfolio, (moments.FirstOrDefault(moment => moment.Key == at) ?? moments[^1]).Day, cancellation);
        if (departments.FirstOrDefault(view => view.Department.Code == department) is not { } view)
            return Results.NotFound();
        var (text, type) = format == "json" ? (JsonReport.ToJson(view.Report), "application/json") : (MarkdownReport.ToMarkdown(view.Report), "text/markdown; charset=utf-8");
        return Results.File(Encoding.UTF8.GetBytes(text), type, $"{code}-{department}.{format}");
    }
}
