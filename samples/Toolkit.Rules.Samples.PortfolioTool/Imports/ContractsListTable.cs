using Toolkit.Rules.Samples.Model;
using Toolkit.Rules.Tables;

namespace Toolkit.Rules.Samples.Imports;

/// <summary>The contracts of departments: a line for each.</summary>
internal sealed class ContractsListTable(IReadOnlyList<Portfolio> portfolios, DateOnly today) : ListTable<Contract>(portfolios, today)
{
    public override FileKind Kind => FileKind.ContractsList;

    internal override string Title => "Contracts of one or more departments, at one day";

    internal override TableFields<PortfolioRow<Contract>> Description => Begin("contracts-list", "contract_id", (contract, text) => contract.Key = text, contract => contract.Key, "contract.key")
        .WithText("contract", (contract, text) => contract.Name = text, null, false, "title", "contract title")
        .WithYesNo("digital", (contract, yes) => contract.IsDigital = yes, "contract.isDigital")
        .Number("value", (ref row, amount) => row.Record.Amount = amount, Amount with { Label = "Value", KnownAs = "contract.amount" }, FieldKind.Money)
        .WithDay("published_on", (contract, day) => contract.PublishedOn = day, "contract.publishedOn")
        .WithDay("signed_on", (contract, day) => contract.SignedOn = day, "contract.signedOn")
        .WithYesNo("sme", (contract, yes) => contract.IsSupplierSmall = yes, "contract.isSupplierSmall")
        .WithYesNo("new_supplier", (contract, yes) => contract.IsSupplierNew = yes)
        .WithYesNo("states_outcome", (contract, yes) => contract.StatesOutcome = yes)
        .WithYesNo("large", (contract, yes) => contract.IsLarge = yes)
        .WithYesNo("market_talks", (contract, yes) => contract.HadMarketTalks = yes)
        .WithYesNo("above_threshold", (contract, yes) => contract.IsAboveThreshold = yes)
        .WithYesNo("seen_by_centre", (contract, yes) => contract.WasSeenByCentre = yes);

    private protected override ImportContent Content(List<PortfolioRow<Contract>> rows, string fileName) => new ContractsContent(
    [
        .. rows.GroupBy(row => row.Department!.Id).OrderBy(department => department.Key).Select(department => new ContractsList
        {
            DepartmentId = department.Key,
            AsOf = rows[0].AsOf,
            FileName = fileName,
            Contracts = [.. department.Select(row => row.Record)],
        }),
    ]);
}
