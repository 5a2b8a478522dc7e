using Toolkit.Rules.Samples.Model;
using Toolkit.Rules.Tables;

namespace Toolkit.Rules.Samples.Imports;

/// <summary>The register that a portfolio office keeps itself. It knows more than releases do, so it answers more questions.</summary>
internal sealed class ProgrammeRegisterTable(IReadOnlyList<Portfolio> portfolios, DateOnly today) : ReleaseTable(portfolios, today)
{
    public override FileKind Kind => FileKind.ProgrammeRegister;

    internal override string Title => "Programme register of an office, at one day";

    private protected override string OwnCode => "example";

    internal override TableFields<PortfolioRow<Programme>> Description => new TableFields<PortfolioRow<Programme>>("programme-register", () => new())
        .Checked("as_of", FieldKind.Day, AsOf(), new() { Label = "The day it describes", IsRequired = true, AlsoCalled = ["as_of"] })
        .Key("programme_id", (ref row, text) => (row.Record.Key, row.Record.History) = (text, new()), new() { IsRequired = true, KnownAs = "programme.key" })
        .WithText("programme", (programme, text) => programme.Name = text, null, true, "programme name", "project", "project name")
        .Custom(DepartmentField, OfDepartment(), new() { IsRequired = true })
        .WithText("category", (programme, text) => programme.Category = text)
        .WithYesNo("digital", (programme, yes) => programme.IsDigital = yes, "programme.isDigital")
        .WithWord("rating", Words.Colours, (programme, word) => programme.Rating = word)
        .WithText("status", (programme, text) => programme.Status = text)
        .WithDay("started_on", (programme, day) => programme.StartsOn = day, "programme.startedOn")
        .WithDay("ends_on", (programme, day) => programme.EndsOn = day, "programme.endsOn")
        .WithMillions("approved_m", (programme, amount) => programme.WholeLifeCost = amount, Amount with { Label = "Approved money", KnownAs = "programme.approvedMoney" })
        .WithMillions("staged_m", (programme, amount) => programme.History!.StagedMoney = amount, Amount with { Label = "Money released in stages", KnownAs = "programme.stagedMoney" })
        .WithYesNo("medium", (programme, yes) => programme.History!.IsMedium = yes)
        .WithYesNo("major", (programme, yes) => programme.History!.IsMajor = yes, "programme.isMajor")
        .WithDay("proposed_on", (programme, day) => programme.History!.ProposedOn = day, "programme.proposedOn")
        .WithDay("discovery_funded_on", (programme, day) => programme.History!.DiscoveryFundedOn = day)
        .WithDay("business_case_on", (programme, day) => programme.History!.BusinessCaseOn = day, "programme.businessCaseOn")
        .WithYesNo("cost_of_not_acting", (programme, yes) => programme.History!.CountsCostOfNotActing = yes)
        .WithDay("approved_on", (programme, day) => programme.History!.ApprovedOn = day, "programme.approvedOn")
        .WithYesNo("stopped_early", (programme, yes) => programme.History!.WasStoppedEarly = yes)
        .WithDay("stopped_on", (programme, day) => programme.History!.StoppedOn = day)
        .WithYesNo("benefits_measured", (programme, yes) => programme.History!.AreBenefitsMeasured = yes)
        .WithYesNo("rescoped_by_misjudgement", (programme, yes) => programme.History!.WasRescopedByMisjudgement = yes)
        .WithDay("rescoped_on", (programme, day) => programme.History!.RescopedOn = day)
        .WithYesNo("pilot", (programme, yes) => programme.History!.IsPilot = yes, "programme.isPilot")
        .WithYesNo("led_to_scale", (programme, yes) => programme.History!.LedToScale = yes);
}
