using Toolkit.Rules.Indicators;

namespace Toolkit.Rules.Records;

/// <summary>Secondments: how many, how long they take to set up, what stays.</summary>
internal sealed class SecondmentFigures(WorkforceRecords records)
{
    private readonly RecordSetting _setting = records.Setting;
    private readonly Contradictions _contradictions = new(records.Setting.Texts);
    private readonly ObservedFields _carried = new();
    private Tally _inward;
    private Tally _outward;
    private Tally _retained;
    private DayCount _setup;

    internal void Add(in SecondmentRecord secondment)
    {
        if (Fault(secondment) is { } fault)
        {
            records.ProblemLog.Add(RecordKind.Secondment, secondment.Key, fault);
            return;
        }
        _carried.Add((ulong)FieldsOf(secondment));
        bool? hasStarted = secondment.StartedOn is { } start ? start < _setting.Tomorrow : null;
        _inward.Count(true, secondment.IsInward & hasStarted & !(secondment.EndedOn < _setting.YearAgo));
        _outward.Count(true, !secondment.IsInward & secondment.IsDigitalOrSenior & hasStarted & !(secondment.EndedOn < _setting.TwoYearsAgo));
        _retained.Count(secondment.IsInward & secondment.EndedOn < _setting.Tomorrow, secondment.StayedOrHandedOver);
        _setup.Count(_setting.IsSince(_setting.TwoYearsAgo, secondment.StartedOn), secondment.AgreedOn, secondment.StartedOn);
    }

    internal void Merge(SecondmentFigures other)
    {
        _carried.Merge(other._carried);
        _inward.Merge(other._inward);
        _outward.Merge(other._outward);
        _retained.Merge(other._retained);
        _setup.Merge(other._setup);
    }

    internal void Fill(ComputedSheet sheet, ObservedFields staff, SecondedStaff seconded)
    {
        FillNumbers(sheet, staff, seconded);
        sheet.Add(LeadershipCadreIndicators.SecondmentSetupTime, SecondmentFields.AgreedOn | SecondmentFields.StartedOn, _carried, _setup.Mean());
        sheet.Add(LeadershipCadreIndicators.SecondeeRetentionRate,
            SecondmentFields.IsInward | SecondmentFields.EndedOn | SecondmentFields.StayedOrHandedOver, _carried, _retained.Share());
    }

    /// <summary>From the register of secondments where there is one, otherwise from how staff are employed.</summary>
    private void FillNumbers(ComputedSheet sheet, ObservedFields staff, SecondedStaff seconded)
    {
        const SecondmentFields Inward = SecondmentFields.IsInward | SecondmentFields.StartedOn;
        const StaffFields Employed = StaffFields.IsDigital | StaffFields.Employment;
        var hasRegister = _carried.Records > 0;
        var inward = hasRegister ? _inward.Having : seconded.Inward;
        var perHundred = new RecordFigure(seconded.Digital, 0, seconded.Digital == 0 ? 0 : Rounding.Number(100m * inward / seconded.Digital, 0));
        if (hasRegister && !_inward.IsMostlyOpen)
            sheet.Add(LeadershipCadreIndicators.InwardSecondees, StaffFields.IsDigital, staff, perHundred);
        else if (hasRegister)
            sheet.Add(LeadershipCadreIndicators.InwardSecondees, Inward, _carried, _inward.Number());
        else
            sheet.Add(LeadershipCadreIndicators.InwardSecondees, Employed, staff, perHundred);
        if (hasRegister)
            sheet.Add(LeadershipCadreIndicators.OutwardSecondments, Inward | SecondmentFields.IsDigitalOrSenior, _carried, _outward.Number());
        else
            sheet.Add(LeadershipCadreIndicators.OutwardSecondments, Employed | StaffFields.IsSenior, staff, seconded.Outward.Number());
    }

    private string? Fault(in SecondmentRecord secondment) =>
        _contradictions.Before(nameof(secondment.EndedOn), secondment.EndedOn, nameof(secondment.StartedOn), secondment.StartedOn)
        ?? _contradictions.Before(nameof(secondment.StartedOn), secondment.StartedOn, nameof(secondment.AgreedOn), secondment.AgreedOn);

    private static SecondmentFields FieldsOf(in SecondmentRecord secondment) =>
        (secondment.IsInward is null ? 0 : SecondmentFields.IsInward)
        | (secondment.IsDigitalOrSenior is null ? 0 : SecondmentFields.IsDigitalOrSenior)
        | (secondment.AgreedOn is null ? 0 : SecondmentFields.AgreedOn)
        | (secondment.StartedOn is null ? 0 : SecondmentFields.StartedOn)
        | (secondment.EndedOn is null ? 0 : SecondmentFields.EndedOn)
        | (secondment.StayedOrHandedOver is null ? 0 : SecondmentFields.StayedOrHandedOver);
}
