using Toolkit.Rules.Indicators;

namespace Toolkit.Rules.Records;

/// <summary>Established positions: how many are empty and for how long, which ladders they form, where the head of digital sits.</summary>
internal sealed class PositionFigures(WorkforceRecords records) : RecordFigures<PositionRecord>(records, Fields)
{
    internal static readonly RecordFields<PositionRecord> Fields = new(RecordKind.Position, (in position, scan) => scan
        .Field(position.IsDigital is not null)
        .Field(position.IsSenior is not null)
        .Field(position.IsVacant is not null)
        .Field(position.VacantSince is not null)
        .Field(position.RoleFamily is not null)
        .Field(position.IsManagement is not null)
        .Field(position.GradeLevel is not null)
        .Field(position.IsHeadOfDigital is not null)
        .Field(position.IsOnBoard is not null));

    private readonly LadderFigures _ladders = new(records);
    private readonly Tally _vacant = records.Register(new Tally());
    private readonly Tally _headsOnBoard = records.Register(new Tally());
    private readonly DayCount _seniorVacancies = records.Register(new DayCount());

    internal override void Fill(ComputedSheet sheet)
    {
        sheet.Add(DigitalWorkforceIndicators.VacancyRate,
            Fields.Needs(nameof(PositionRecord.IsDigital), nameof(PositionRecord.IsVacant)), _vacant.Share());
        sheet.Add(LeadershipCadreIndicators.SeniorVacancyDuration,
            Fields.Needs(nameof(PositionRecord.IsDigital), nameof(PositionRecord.IsSenior), nameof(PositionRecord.IsVacant),
                nameof(PositionRecord.VacantSince)),
            _seniorVacancies.Mean());
        sheet.Add(LeaderEngagementIndicators.DigitalLeaderOnBoard,
            Fields.Needs(nameof(PositionRecord.IsHeadOfDigital), nameof(PositionRecord.IsOnBoard)),
            _headsOnBoard.All());
    }

    protected override string? Fault(in PositionRecord position) =>
        Contradictions.OutOfRange(position.GradeLevel)
        ?? (position.IsVacant == true
            ? Contradictions.Before(position.VacantSince, position.FilledOn)
            : Contradictions.Before(position.FilledOn, position.VacantSince));

    protected override void Count(in PositionRecord position)
    {
        _vacant.Count(position.IsDigital, position.IsVacant);
        _headsOnBoard.Count(position.IsHeadOfDigital, position.IsOnBoard);
        AddVacancy(position);
        _ladders.Add(position);
    }

    /// <summary>Senior digital posts that are vacant, until today; and those filled in the last year, until then.</summary>
    private void AddVacancy(in PositionRecord position)
    {
        var isSeniorDigital = position.IsDigital & position.IsSenior;
        if (position.IsVacant == true)
            _seniorVacancies.Count(isSeniorDigital & !(position.VacantSince >= Setting.Tomorrow), position.VacantSince, Setting.AsOf);
        else if (position.VacantSince is not null && Setting.IsSince(Setting.YearAgo, position.FilledOn) == true)
            _seniorVacancies.Count(isSeniorDigital, position.VacantSince, position.FilledOn);
    }
}
