namespace Toolkit.Rules.Records;

/// <summary>The fields of <see cref="StaffRecord"/> that figures need, by the names of its properties.</summary>
[Flags]
internal enum StaffFields : ulong
{
    None = 0,
    IsDigital = 1 << 0,
    IsSenior = 1 << 1,
    Employment = 1 << 2,
    Gender = 1 << 3,
    ServiceStart = 1 << 4,
    ServiceEnd = 1 << 5,
    PostStart = 1 << 6,
    LeftPublicService = 1 << 7,
    LeftForProgression = 1 << 8,
    HasDirectReports = 1 << 9,
    Grade = 1 << 10,
    Role = 1 << 11,
    Pay = 1 << 12,
    Profession = 1 << 13,
    Learning = 1 << 14,
    CriticalSkills = 1 << 15,
    LeadsMajorProgramme = 1 << 16,
    HasCoach = 1 << 17,
    IsHeadOfOrganisation = 1 << 18,
    HasDigitalObjective = 1 << 19,
    IsInTopTeam = 1 << 20,
    HasDeliveryExperience = 1 << 21,
    MetUsersLastYear = 1 << 22,
    IsCommercial = 1 << 23,
    HasDigitalCommercialSkill = 1 << 24,
}
