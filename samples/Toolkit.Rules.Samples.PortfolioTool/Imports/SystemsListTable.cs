using Toolkit.Rules.Samples.Model;
using Toolkit.Rules.Tables;

namespace Toolkit.Rules.Samples.Imports;

/// <summary>The systems that departments run: a line for each.</summary>
internal sealed class SystemsListTable(IReadOnlyList<Portfolio> portfolios, DateOnly today) : ListTable<InformationSystem>(portfolios, today)
{
    public override FileKind Kind => FileKind.SystemsList;

    internal override string Title => "Systems list of one or more departments, at one day";

    internal override TableFields<PortfolioRow<InformationSystem>> Description => Begin("systems-list", "system_id", (system, text) => system.Key = text, system => system.Key, "system.key")
        .WithText("system", (system, text) => system.Name = text, null, true, "system name", "name")
        .WithText("vendor", (system, text) => system.Vendor = text, "system.vendor")
        .WithText("product", (system, text) => system.Product = text, "system.product")
        .WithText("version", (system, text) => system.Version = text, "system.version")
        .WithDay("support_end", (system, day) => system.SupportEnd = day, "system.supportEnd")
        .WithYesNo("legacy", (system, yes) => system.IsLegacy = yes, "system.isLegacy")
        .WithYesNo("critical", (system, yes) => system.IsCritical = yes, "system.isCritical")
        .WithDay("in_use_since", (system, day) => system.InUseSince = day, "system.inUseSince")
        .WithYesNo("owner", (system, yes) => system.HasOwner = yes, "system.hasOwner")
        .WithYesNo("risk_score", (system, yes) => system.HasRiskScore = yes, "system.hasRiskScore")
        .WithYesNo("red", (system, yes) => system.IsRed = yes, "system.isRed")
        .WithYesNo("replacement_funded", (system, yes) => system.IsReplacementFunded = yes, "system.isReplacementFunded")
        .Number("run_cost", (ref row, amount) => row.Record.RunCost = amount, Amount with { KnownAs = "system.runCost" }, FieldKind.Money);

    private protected override ImportContent Content(List<PortfolioRow<InformationSystem>> rows, string fileName) => new SystemsContent(
    [
        .. rows.GroupBy(row => row.Department!.Id).OrderBy(department => department.Key).Select(department => new SystemsList
        {
            DepartmentId = department.Key,
            AsOf = rows[0].AsOf,
            FileName = fileName,
            Systems = [.. department.Select(row => row.Record)],
        }),
    ]);
}
