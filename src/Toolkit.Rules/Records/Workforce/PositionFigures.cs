using Toolkit.Rules.Indicators;

namespace Toolkit.Rules.Records;

/// <summary>Established positions: how many are empty and for how long, which ladders they form, where the head of digital sits.</summary>
internal sealed class PositionFigures(WorkforceRecords records)
{
    private readonly RecordSetting _setting = records.Setting;
    private readonly Contradictions _contradictions = new(records.Setting.Texts);
    private readonly ObservedFields _carried = new();
    private readonly LadderFigures _ladders = new();
    private Tally _vacant;
    private Tally _headsOnBoard;
    private DayCount _seniorVacancies;

    internal void Add(in PositionRecord position)
    {
        if (Fault(position) is { } fault)
        {
            records.ProblemLog.Add(RecordKind.Position, position.Key, fault);
            return;
        }
        _carried.Add((ulong)FieldsOf(position));
        _vacant.Count(position.IsDigital, position.IsVacant);
        _headsOnBoard.Count(position.IsHeadOfDigital, position.IsOnBoard);
        AddVacancy(position);
        _ladders.Add(position);
    }

    internal void Merge(PositionFigures other)
    {
        _carried.Merge(other._carried);
        _vacant.Merge(other._vacant);
        _headsOnBoard.Merge(other._headsOnBoard);
        _seniorVacancies.Merge(other._seniorVacancies);
        _ladders.Merge(other._ladders);
    }

    internal void Fill(ComputedSheet sheet)
    {
        sheet.Add(DigitalWorkforceIndicators.VacancyRate, PositionFields.IsDigital | PositionFields.IsVacant, _carried, _vacant.Share());
        sheet.Add(LeadershipCadreIndicators.SeniorVacancyDuration,
            PositionFields.IsDigital | PositionFields.IsSenior | PositionFields.IsVacant | PositionFields.VacantSince, _carried, _seniorVacancies.Mean());
        sheet.Add(LeaderEngagementIndicators.DigitalLeaderOnBoard, PositionFields.IsHeadOfDigital | PositionFields.IsOnBoard, _carried,
            _headsOnBoard.Any());
        _ladders.Fill(sheet, _carried);
    }

    /// <summary>Senior digital posts that are vacant, until today; and those filled in the last year, until then.</summary>
    private void AddVacancy(in PositionRecord position)
    {
        var isSeniorDigital = position.IsDigital & position.IsSenior;
        if (position.IsVacant == true)
            _seniorVacancies.Count(isSeniorDigital & !(position.VacantSince >= _setting.Tomorrow), position.VacantSince, _setting.AsOf);
        else if (position.VacantSince is not null && _setting.IsSince(_setting.YearAgo, position.FilledOn) == true)
            _seniorVacancies.Count(isSeniorDigital, position.VacantSince, position.FilledOn);
    }

    private string? Fault(in PositionRecord position) =>
        _contradictions.OutOfRange(nameof(position.GradeLevel), position.GradeLevel)
        ?? (position.IsVacant == true
            ? _contradictions.Before(nameof(position.VacantSince), position.VacantSince, nameof(position.FilledOn), position.FilledOn)
            : _contradictions.Before(nameof(position.FilledOn), position.FilledOn, nameof(position.VacantSince), position.VacantSince));

    private static PositionFields FieldsOf(in PositionRecord position) =>
        (position.IsDigital is null ? 0 : PositionFields.IsDigital)
        | (position.IsSenior is null ? 0 : PositionFields.IsSenior)
        | (position.IsVacant is null ? 0 : PositionFields.IsVacant)
        | (position.VacantSince is null ? 0 : PositionFields.VacantSince)
        | (position.RoleFamily is null ? 0 : PositionFields.RoleFamily)
        | (position.IsManagement is null ? 0 : PositionFields.IsManagement)
        | (position.GradeLevel is null ? 0 : PositionFields.GradeLevel)
        | (position.IsHeadOfDigital is null ? 0 : PositionFields.IsHeadOfDigital)
        | (position.IsOnBoard is null ? 0 : PositionFields.IsOnBoard);
}
