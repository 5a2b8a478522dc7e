using Toolkit.Rules.Indicators;

namespace Toolkit.Rules.Records;

/// <summary>Counts how far up expert posts reach and which role families have both kinds of senior post.</summary>
internal sealed class LadderFigures(RecordSet records) : Figures(records)
{
    private readonly BoundedGroups<SeniorLadders> _families = records.Register(new BoundedGroups<SeniorLadders>());
    private readonly HighestGrade _highestExpert = records.Register(new HighestGrade());
    private readonly HighestGrade _highestHead = records.Register(new HighestGrade());
    private readonly Membership _expertPosts = records.Register(new Membership());
    private readonly Membership _familyPosts = records.Register(new Membership());

    internal void Add(in PositionRecord position)
    {
        AddGrade(position);
        if (!_familyPosts.Takes(position.IsDigital, position.RoleFamily is not null))
            return;
        var family = _families[position.RoleFamily!];
        family.HasExpert |= position.IsSenior == true && position.IsManagement == false;
        family.HasManager |= position.IsSenior == true && position.IsManagement == true;
    }

    internal override void Fill(ComputedSheet sheet)
    {
        var expert = PositionFigures.Fields.Needs(nameof(PositionRecord.IsDigital), nameof(PositionRecord.IsManagement));
        var gap = (_highestHead.Level ?? 0) - (_highestExpert.Level ?? 0);
        sheet.Add(LeadershipCadreIndicators.ExpertGradeGap, expert.And(nameof(PositionRecord.GradeLevel), nameof(PositionRecord.IsHeadOfDigital)),
            (_expertPosts.Figure(Math.Max(0, gap)) with { HasNoGroup = true }).RefusedIf(_highestHead.Level is null, NotComputedReason.NoRecords));
        sheet.Add(LeadershipCadreIndicators.DualLadderCoverage, expert.And(nameof(PositionRecord.IsSenior), nameof(PositionRecord.RoleFamily)),
            (_familyPosts.Figure(DualShare()) with { HasNoGroup = true }).RefusedIf(_families.AreTooMany, NotComputedReason.TooManyValues));
    }

    private double DualShare() =>
        Rounding.Percent(_families.InOrder.Count(family => family.Value.HasExpert && family.Value.HasManager), _families.Count, 0);

    private void AddGrade(in PositionRecord position)
    {
        if (position.IsHeadOfDigital == true)
            _highestHead.Add(position.GradeLevel);
        if (_expertPosts.Takes(position.IsDigital & !position.IsManagement, position.GradeLevel is not null))
            _highestExpert.Add(position.GradeLevel);
    }
}
