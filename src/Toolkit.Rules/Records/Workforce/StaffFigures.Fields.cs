namespace Toolkit.Rules.Records;

internal sealed partial class StaffFigures
{
    private string? Fault(in StaffRecord staff) =>
        _contradictions.Before(nameof(staff.ServiceEnd), staff.ServiceEnd, nameof(staff.ServiceStart), staff.ServiceStart)
        ?? _contradictions.Before(nameof(staff.PostStart), staff.PostStart, nameof(staff.ServiceStart), staff.ServiceStart)
        ?? _contradictions.Before(nameof(staff.ServiceEnd), staff.ServiceEnd, nameof(staff.PostStart), staff.PostStart)
        ?? _contradictions.OutOfRange(nameof(staff.Fte), staff.Fte)
        ?? _contradictions.OutOfRange(nameof(staff.Pay), staff.Pay)
        ?? _contradictions.Without(
            nameof(staff.LeftPublicService), staff.LeftPublicService == true, nameof(staff.ServiceEnd), staff.ServiceEnd is not null)
        ?? _contradictions.Without(
            nameof(staff.LeftForProgression), staff.LeftForProgression == true, nameof(staff.ServiceEnd), staff.ServiceEnd is not null);

    private static StaffFields FieldsOf(in StaffRecord staff) =>
        Bit(staff.IsDigital is not null, StaffFields.IsDigital)
        | Bit(staff.IsSenior is not null, StaffFields.IsSenior)
        | Bit(staff.Employment is not null, StaffFields.Employment)
        | Bit(staff.Gender is not null, StaffFields.Gender)
        | Bit(staff.ServiceStart is not null, StaffFields.ServiceStart)
        | Bit(staff.ServiceEnd is not null, StaffFields.ServiceEnd)
        | Bit(staff.PostStart is not null, StaffFields.PostStart)
        | Bit(staff.LeftPublicService is not null, StaffFields.LeftPublicService)
        | Bit(staff.LeftForProgression is not null, StaffFields.LeftForProgression)
        | Bit(staff.HasDirectReports is not null, StaffFields.HasDirectReports)
        | Bit(staff.Grade is not null, StaffFields.Grade)
        | Bit(staff.Role is not null, StaffFields.Role)
        | Bit(staff.Pay is not null, StaffFields.Pay)
        | Bit(staff.Profession is not null, StaffFields.Profession)
        | Bit(staff.Learning is not null, StaffFields.Learning)
        | Bit(staff.CriticalSkills is not null, StaffFields.CriticalSkills)
        | Bit(staff.LeadsMajorProgramme is not null, StaffFields.LeadsMajorProgramme)
        | Bit(staff.HasCoach is not null, StaffFields.HasCoach)
        | Bit(staff.IsHeadOfOrganisation is not null, StaffFields.IsHeadOfOrganisation)
        | Bit(staff.HasDigitalObjective is not null, StaffFields.HasDigitalObjective)
        | Bit(staff.IsInTopTeam is not null, StaffFields.IsInTopTeam)
        | Bit(staff.HasDeliveryExperience is not null, StaffFields.HasDeliveryExperience)
        | Bit(staff.MetUsersLastYear is not null, StaffFields.MetUsersLastYear)
        | Bit(staff.IsCommercial is not null, StaffFields.IsCommercial)
        | Bit(staff.HasDigitalCommercialSkill is not null, StaffFields.HasDigitalCommercialSkill);

    private static StaffFields Bit(bool isFilledIn, StaffFields field) => isFilledIn ? field : StaffFields.None;
}
