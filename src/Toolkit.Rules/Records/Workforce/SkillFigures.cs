using Toolkit.Rules.Indicators;

namespace Toolkit.Rules.Records;

/// <summary>Critical skills that hang on one person, and commercial staff who know digital.</summary>
internal sealed class SkillFigures
{
    private readonly BoundedGroups<PeopleCount> _skills = new();
    private Tally _commercial;
    private Membership _people;

    internal SkillFigures(IEnumerable<string>? critical)
    {
        foreach (var skill in critical ?? [])
            _ = _skills[skill];
    }

    internal void Add(in StaffRecord staff, in StaffStanding standing)
    {
        if (!standing.IsInPost || !standing.IsStaff)
            return;
        _commercial.Count(staff.IsCommercial, staff.HasDigitalCommercialSkill);
        if (staff.Employment == Employment.SecondedIn)
            return;
        if (_people.Takes(true, staff.CriticalSkills is not null))
            AddSkills(staff.CriticalSkills!);
    }

    internal void Merge(SkillFigures other)
    {
        _skills.Merge(other._skills, (mine, theirs) => mine.Number += theirs.Number);
        _commercial.Merge(other._commercial);
        _people.Merge(other._people);
    }

    internal void Fill(ComputedSheet sheet, ObservedFields carried)
    {
        var withoutDepth = _skills.InOrder.Count(skill => skill.Value.Number < 2);
        sheet.Add(LeadershipCadreIndicators.CriticalSkillsWithoutDepth, StaffFields.CriticalSkills, carried,
            _people.Figure(Rounding.Percent(withoutDepth, _skills.Count, 0))
                .RefusedIf(_skills.AreTooMany, NotComputed.TooManyValues)
                .RefusedIf(_skills.Count == 0, NotComputed.NoRecords));
        sheet.Add(FinanceAndGovernanceIndicators.DigitalCommercialSkillShare,
            StaffFields.IsCommercial | StaffFields.HasDigitalCommercialSkill, carried, _commercial.Share());
    }

    private void AddSkills(IReadOnlyList<string> skills)
    {
        for (var place = 0; place < skills.Count; place++)
            if (!skills.Take(place).Contains(skills[place], StringComparer.Ordinal))
                _skills[skills[place]].Number++;
    }
}
