namespace Toolkit.Rules.Records;

/// <summary>The fields of <see cref="PositionRecord"/> that figures need, by the names of its properties.</summary>
[Flags]
internal enum PositionFields : ulong
{
    None = 0,
    IsDigital = 1 << 0,
    IsSenior = 1 << 1,
    IsVacant = 1 << 2,
    VacantSince = 1 << 3,
    RoleFamily = 1 << 4,
    IsManagement = 1 << 5,
    GradeLevel = 1 << 6,
    IsHeadOfDigital = 1 << 7,
    IsOnBoard = 1 << 8,
}
