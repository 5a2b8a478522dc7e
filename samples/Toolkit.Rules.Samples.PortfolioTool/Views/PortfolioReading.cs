using Microsoft.EntityFrameworkCore;
using Toolkit.Rules.Portfolios;
using Toolkit.Rules.Samples.Model;
using Toolkit.Rules.Samples.Recommending;

namespace Toolkit.Rules.Samples.Views;

/// <summary>Reads the departments of a portfolio as they were at a moment, and what follows for them. Nothing of it is stored: it takes milliseconds.</summary>
internal sealed class PortfolioReading(PortfolioContext database, DepartmentRecords records, TimeProvider time)
{
    internal const string Today = "today";

    internal DateOnly Now => DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);

    /// <summary>A portfolio with its releases, oldest first, and its departments; null when there is none of that code.</summary>
    internal Task<Portfolio?> FindAsync(string code, CancellationToken cancellation) => database.Portfolios.AsNoTracking()
        .Include(portfolio => portfolio.Releases.OrderBy(release => release.AsOf)).Include(portfolio => portfolio.Departments.OrderBy(department => department.Name))
        .AsSplitQuery().SingleOrDefaultAsync(portfolio => portfolio.Code == code, cancellation);

    /// <summary>The days that can be looked at: those of the releases, and today.</summary>
    internal IReadOnlyList<Moment> Moments(Portfolio portfolio) =>
        [.. portfolio.Releases.Select(release => new Moment(release.Name, release.Name, release.AsOf)), new Moment(Today, "today", Now)];

    /// <summary>The departments that have records at a moment, by name.</summary>
    internal async Task<IReadOnlyList<DepartmentView>> ReadAsync(Portfolio portfolio, DateOnly day, CancellationToken cancellation)
    {
        var release = portfolio.Releases.LastOrDefault(known => known.AsOf <= day);
        var programmes = (await database.Programmes.AsNoTracking().Where(programme => release != null && programme.ReleaseId == release.Id)
            .OrderBy(programme => programme.Key).ToListAsync(cancellation)).ToLookup(programme => programme.DepartmentId);
        var systems = (await database.SystemsLists.AsNoTracking().Include(list => list.Systems.OrderBy(system => system.Key))
            .Where(list => list.Department!.PortfolioId == portfolio.Id && list.AsOf <= day).ToListAsync(cancellation)).ToLookup(list => list.DepartmentId);
        var contracts = (await database.ContractsLists.AsNoTracking().Include(list => list.Contracts.OrderBy(contract => contract.Key))
            .Where(list => list.Department!.PortfolioId == portfolio.Id && list.AsOf <= day).ToListAsync(cancellation)).ToLookup(list => list.DepartmentId);
        var typed = (await database.TypedAnswers.AsNoTracking()
            .Where(answer => answer.Department!.PortfolioId == portfolio.Id && answer.Text != null && answer.AnsweredOn <= day)
            .OrderBy(answer => answer.Indicator).ToListAsync(cancellation)).ToLookup(answer => answer.DepartmentId);
        return [.. portfolio.Departments
            .Where(department => programmes.Contains(department.Id) || systems.Contains(department.Id) || contracts.Contains(department.Id) || typed.Contains(department.Id))
            .Select(department => View(portfolio, department, day, Of(release, programmes[department.Id]), systems[department.Id].MaxBy(list => list.AsOf), contracts[department.Id].MaxBy(list => list.AsOf), [.. typed[department.Id]]))];
    }

    /// <summary>The report on departments of one moment together.</summary>
    internal static PortfolioReport Together(IEnumerable<DepartmentView> departments)
    {
        var builder = new PortfolioBuilder();
        foreach (var department in departments)
            builder.Add(department.Report);
        return builder.Build();
    }

    private DepartmentView View(Portfolio portfolio, Department department, DateOnly day, Release? release, SystemsList? systems, ContractsList? contracts, IReadOnlyList<TypedAnswer> typed) =>
        new(department, release, systems, typed, records.Recommend(portfolio, department, day, release, systems, contracts, typed));

    private static Release? Of(Release? release, IEnumerable<Programme> programmes) => release is null ? null : new()
    {
        Id = release.Id,
        Name = release.Name,
        AsOf = release.AsOf,
        FileName = release.FileName,
        Programmes = [.. programmes],
    };
}
