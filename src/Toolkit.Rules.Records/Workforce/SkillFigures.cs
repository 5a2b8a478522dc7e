using Toolkit.Rules.Indicators;

namespace Toolkit.Rules.Records;

/// <summary>Critical skills that hang on one person, and commercial staff who know digital.</summary>
internal sealed class SkillFigures : Figures
{
    private readonly BoundedGroups<PlainCount> _skills;
    private readonly Tally _commercial;
    private readonly Membership _people;

    internal SkillFigures(RecordSet records, IEnumerable<string>? critical)
        : base(records)
    {
        _skills = records.Register(new BoundedGroups<PlainCount>());
        _commercial = records.Register(new Tally());
        _people = records.Register(new Membership());
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

    internal override void Fill(ComputedSheet sheet)
    {
        var withoutDepth = _skills.InOrder.Count(skill => skill.Value.Number < 2);
        sheet.Add(LeadershipCadreIndicators.CriticalSkillsWithoutDepth, StaffFigures.Fields.Needs(nameof(StaffRecord.CriticalSkills)),
            _people.Figure(Rounding.Percent(withoutDepth, _skills.Count, 0))
                .RefusedIf(_skills.AreTooMany, NotComputedReason.TooManyValues)
                .RefusedIf(_skills.Count == 0, NotComputedReason.NoRecords));
        sheet.Add(FinanceAndGovernanceIndicators.DigitalCommercialSkillShare,
            StaffFigures.Fields.Needs(nameof(StaffRecord.IsCommercial), nameof(StaffRecord.HasDigitalCommercialSkill)), _commercial.Share());
    }

    private void AddSkills(IReadOnlyList<string> skills)
    {
        for (var place = 0; place < skills.Count; place++)
        {
            var skill = _skills[skills[place]];
            if (!skills.Take(place).Any(before => ReferenceEquals(_skills[before], skill)))
                skill.Number++;
        }
    }
}
