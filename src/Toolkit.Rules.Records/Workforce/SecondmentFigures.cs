using Toolkit.Rules.Indicators;

namespace Toolkit.Rules.Records;

/// <summary>Secondments: how many, how long they take to set up, what stays.</summary>
internal sealed class SecondmentFigures(WorkforceRecords records, SecondedStaff seconded) : RecordFigures<SecondmentRecord>(records, Fields)
{
    internal static readonly RecordFields<SecondmentRecord> Fields = new(RecordKind.Secondment, (in secondment, scan) => scan
        .Field(secondment.IsInward is not null)
        .Field(secondment.IsDigitalOrSenior is not null)
        .Field(secondment.AgreedOn is not null)
        .Field(secondment.StartedOn is not null)
        .Field(secondment.EndedOn is not null)
        .Field(secondment.StayedOrHandedOver is not null));

    private readonly Tally _inward = records.Register(new Tally());
    private readonly Tally _outward = records.Register(new Tally());
    private readonly Tally _retained = records.Register(new Tally());
    private readonly DayCount _setup = records.Register(new DayCount());

    protected override void Count(in SecondmentRecord secondment)
    {
        bool? hasStarted = secondment.StartedOn is { } start ? start < Setting.Tomorrow : null;
        _inward.Count(true, secondment.IsInward & hasStarted & !(secondment.EndedOn < Setting.YearAgo));
        _outward.Count(true, !secondment.IsInward & secondment.IsDigitalOrSenior & hasStarted & !(secondment.EndedOn < Setting.TwoYearsAgo));
        _retained.Count(secondment.IsInward & secondment.EndedOn < Setting.Tomorrow, secondment.StayedOrHandedOver);
        _setup.Count(Setting.IsSince(Setting.TwoYearsAgo, secondment.StartedOn), secondment.AgreedOn, secondment.StartedOn);
    }

    internal override void Fill(ComputedSheet sheet)
    {
        FillNumbers(sheet);
        sheet.Add(LeadershipCadreIndicators.SecondmentSetupTime,
            Fields.Needs(nameof(SecondmentRecord.AgreedOn), nameof(SecondmentRecord.StartedOn)), _setup.Mean());
        sheet.Add(LeadershipCadreIndicators.SecondeeRetentionRate,
            Fields.Needs(nameof(SecondmentRecord.IsInward), nameof(SecondmentRecord.EndedOn), nameof(SecondmentRecord.StayedOrHandedOver)),
            _retained.Share());
    }

    protected override string? Fault(in SecondmentRecord secondment) =>
        Contradictions.Before(secondment.EndedOn, secondment.StartedOn)
        ?? Contradictions.Before(secondment.StartedOn, secondment.AgreedOn);

    /// <summary>From the register of secondments where there is one, otherwise from how staff are employed.</summary>
    private void FillNumbers(ComputedSheet sheet)
    {
        var started = Fields.Needs(nameof(SecondmentRecord.IsInward), nameof(SecondmentRecord.StartedOn));
        var digital = StaffFigures.Fields.Needs(nameof(StaffRecord.IsDigital));
        var employed = digital.And(nameof(StaffRecord.Employment));
        var hasRegister = Observed.Records > 0;
        if (hasRegister && _inward.IsMostlyOpen)
            sheet.Add(LeadershipCadreIndicators.InwardSecondees, started, _inward.Number());
        else
            sheet.Add(LeadershipCadreIndicators.InwardSecondees, hasRegister ? digital : employed, PerHundred(hasRegister ? _inward.Having : seconded.Inward));
        if (hasRegister && _outward.IsMostlyOpen)
            sheet.Add(LeadershipCadreIndicators.OutwardSecondees, started.And(nameof(SecondmentRecord.IsDigitalOrSenior)), _outward.Number());
        else if (hasRegister)
            sheet.Add(LeadershipCadreIndicators.OutwardSecondees, digital, PerHundred(_outward.Having));
        else
            sheet.Add(LeadershipCadreIndicators.OutwardSecondees, employed.And(nameof(StaffRecord.IsSenior)),
                PerHundred(seconded.Outward.Having).RefusedIfOpen(seconded.Outward));
    }

    /// <summary>A number per 100 digital staff, rounded down as the questions have it.</summary>
    private RecordFigure PerHundred(long secondees) =>
        new(seconded.Digital, 0, seconded.Digital == 0 ? 0 : (double)Math.Floor(100m * secondees / seconded.Digital));
}
