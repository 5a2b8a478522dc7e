using System.Globalization;
using CsvHelper;
using Microsoft.EntityFrameworkCore;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Samples.Model;
using Toolkit.Rules.Tables;

namespace Toolkit.Rules.Samples.Imports;

/// <summary>Fills an empty database with the bundled data, by the same way as every import, and all of it or nothing.</summary>
internal sealed class FirstRecords(PortfolioContext database, ImportDesk desk, IHostEnvironment environment)
{
    private static readonly (FileKind Kind, string File)[] Files =
    [
        (FileKind.UkRelease, "gmpp-2021-22.csv"), (FileKind.UkRelease, "gmpp-2022-23.csv"), (FileKind.UkRelease, "gmpp-2023-24.csv"),
        (FileKind.UkRelease, "gmpp-2024-25.csv"), (FileKind.AustralianReport, "mdpr-2025.csv"), (FileKind.ProgrammeRegister, "register-2025-09.csv"),
        (FileKind.ProgrammeRegister, "register-2026-09.csv"), (FileKind.SystemsList, "systems-2025-09.csv"), (FileKind.SystemsList, "systems-2026-09.csv"),
    ];

    internal async Task FillAsync(CancellationToken cancellation = default)
    {
        await database.PrepareAsync(cancellation);
        if (await database.Portfolios.AnyAsync(cancellation))
            return;
        await using var transaction = await database.Database.BeginTransactionAsync(cancellation);
        var portfolios = Rows("portfolios.csv").Select(Portfolio).ToDictionary(portfolio => portfolio.Code, StringComparer.Ordinal);
        foreach (var row in Rows("departments.csv"))
            portfolios[row("portfolio")].Departments.Add(Department(row));
        database.Portfolios.AddRange(portfolios.Values);
        await database.SaveChangesAsync(cancellation);
        foreach (var (kind, file) in Files)
            await TakeInAsync(kind, file, cancellation);
        await transaction.CommitAsync(cancellation);
    }

    private async Task TakeInAsync(FileKind kind, string file, CancellationToken cancellation)
    {
        var table = await desk.TableAsync(kind, cancellation);
        var opened = TableFile.Open(new MemoryStream(await File.ReadAllBytesAsync(PathOf(file), cancellation)));
        var mapping = table.Table.Propose(opened);
        if (table.Table.Preview(opened, mapping, desk.Today) is var preview && (preview.LeftOut > 0 || preview.Problems.Any(problem => problem.Effect != ProblemEffect.Noticed)))
            throw new InvalidDataException($"{file}: " + string.Join('\n', preview.Problems));
        var content = table.Content(opened, mapping, file);
        await content.ReplaceAsync(database, cancellation);
    }

    private static Portfolio Portfolio(Func<string, string> row) => new()
    {
        Code = row("code"),
        Name = row("name"),
        Currency = row("currency"),
        Records = row("records"),
        Publisher = row("publisher"),
        Licence = row("licence"),
        LicenceAddress = row("licence_address"),
    };

    private static Department Department(Func<string, string> row) => new()
    {
        Code = row("code"),
        Name = row("name"),
        Kind = OrganisationKinds.TryParse(row("kind"), out var kind) ? kind : throw new InvalidDataException($"departments.csv: {row("kind")} is no kind of organisation."),
        AlsoCalled = row("also_called"),
    };

    private IEnumerable<Func<string, string>> Rows(string file)
    {
        using var csv = new CsvReader(new StreamReader(PathOf(file)), CultureInfo.InvariantCulture);
        csv.Read();
        csv.ReadHeader();
        while (csv.Read())
            yield return column => csv.GetField(column)!;
    }

    private string PathOf(string file) => Path.Combine(environment.ContentRootPath, "Data", file);
}
