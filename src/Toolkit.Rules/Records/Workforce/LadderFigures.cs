using Toolkit.Rules.Indicators;

namespace Toolkit.Rules.Records;

/// <summary>How far up an expert post reaches, and which role families have both kinds of senior post.</summary>
internal sealed class LadderFigures
{
    private readonly BoundedGroups<SeniorLadders> _families = new();
    private int? _highestExpert;
    private int? _highestHead;
    private Membership _expertPosts;
    private Membership _familyPosts;

    internal void Add(in PositionRecord position)
    {
        AddGrade(position);
        if (!_familyPosts.Takes(position.IsDigital, position.RoleFamily is not null))
            return;
        var family = _families[position.RoleFamily!];
        family.HasExpert |= position.IsSenior == true && position.IsManagement == false;
        family.HasManager |= position.IsSenior == true && position.IsManagement == true;
    }

    internal void Merge(LadderFigures other)
    {
        _families.Merge(other._families, (mine, theirs) => mine.Merge(theirs));
        _highestExpert = Higher(_highestExpert, other._highestExpert);
        _highestHead = Higher(_highestHead, other._highestHead);
        _expertPosts.Merge(other._expertPosts);
        _familyPosts.Merge(other._familyPosts);
    }

    internal void Fill(ComputedSheet sheet, ObservedFields carried)
    {
        const PositionFields Expert = PositionFields.IsDigital | PositionFields.IsManagement;
        var gap = (_highestHead ?? 0) - (_highestExpert ?? 0);
        sheet.Add(LeadershipCadreIndicators.ExpertGradeGap, Expert | PositionFields.GradeLevel | PositionFields.IsHeadOfDigital, carried,
            (_expertPosts.Figure(Math.Max(0, gap)) with { HasNoGroup = true }).RefusedIf(_highestHead is null, NotComputed.NoRecords));
        sheet.Add(LeadershipCadreIndicators.DualLadderCoverage, Expert | PositionFields.IsSenior | PositionFields.RoleFamily, carried,
            (_familyPosts.Figure(DualShare()) with { HasNoGroup = true }).RefusedIf(_families.AreTooMany, NotComputed.TooManyValues));
    }

    private static int? Higher(int? left, int? right) => left is null || right > left ? right : left;

    private double DualShare() =>
        Rounding.Percent(_families.InOrder.Count(family => family.Value.HasExpert && family.Value.HasManager), _families.Count, 0);

    private void AddGrade(in PositionRecord position)
    {
        if (position.IsHeadOfDigital == true)
            _highestHead = Higher(_highestHead, position.GradeLevel);
        if (_expertPosts.Takes(position.IsDigital & !position.IsManagement, position.GradeLevel is not null))
            _highestExpert = Higher(_highestExpert, position.GradeLevel);
    }
}
