using Toolkit.Rules.Samples.Model;

namespace Toolkit.Rules.Samples.Imports;

/// <summary>The register that a portfolio office keeps itself. It knows more than releases do, so it answers more questions.</summary>
internal sealed class ProgrammeRegisterFile : ReleaseFile
{
    internal override FileKind Kind => FileKind.ProgrammeRegister;

    internal override string Title => "Programme register of an office, at one day";

    internal override string Portfolio => "example";

    internal override IReadOnlyList<string> Columns { get; } = ["as_of", "programme_id", "programme", "department", "category", "digital", "approved_m"];

    internal override IReadOnlyList<string> MayHave { get; } =
    [
        "rating", "status", "started_on", "ends_on", "medium", "major", "staged_m", "proposed_on", "discovery_funded_on", "business_case_on", "cost_of_not_acting",
        "approved_on", "stopped_early", "stopped_on", "benefits_measured", "rescoped_by_misjudgement", "rescoped_on", "pilot", "led_to_scale",
    ];

    private protected override (string Name, DateOnly AsOf)? Release(CsvTable table, CsvLine line)
    {
        if (line["as_of"].Length == 0)
            line.Refuse("as_of", "a day such as 2026-03-31");
        return line.Day("as_of") is { } asOf ? (line["as_of"], asOf) : null;
    }

    private protected override Programme Programme(CsvTable table, CsvLine line, Department? department) => new()
    {
        DepartmentId = department?.Id ?? 0,
        Key = line.Name("programme_id"),
        Name = line.Name("programme"),
        Category = line.Name("category"),
        IsDigital = line.YesNo("digital"),
        Rating = line.OptionalWord("rating", Words.Colours),
        Status = line.OptionalName("status"),
        StartsOn = line.Day("started_on"),
        EndsOn = line.Day("ends_on"),
        WholeLifeCost = line.Amount("approved_m"),
        History = new ProgrammeHistory
        {
            IsMedium = line.YesNo("medium"),
            IsMajor = line.YesNo("major"),
            StagedMoney = line.Amount("staged_m"),
            ProposedOn = line.Day("proposed_on"),
            DiscoveryFundedOn = line.Day("discovery_funded_on"),
            BusinessCaseOn = line.Day("business_case_on"),
            CountsCostOfNotActing = line.YesNo("cost_of_not_acting"),
            ApprovedOn = line.Day("approved_on"),
            WasStoppedEarly = line.YesNo("stopped_early"),
            StoppedOn = line.Day("stopped_on"),
            AreBenefitsMeasured = line.YesNo("benefits_measured"),
            WasRescopedByMisjudgement = line.YesNo("rescoped_by_misjudgement"),
            RescopedOn = line.Day("rescoped_on"),
            IsPilot = line.YesNo("pilot"),
            LedToScale = line.YesNo("led_to_scale"),
        },
    };
}
