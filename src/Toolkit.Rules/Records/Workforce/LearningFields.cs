namespace Toolkit.Rules.Records;

/// <summary>The fields of <see cref="LearningRecord"/> that figures need, by the names of its properties.</summary>
[Flags]
internal enum LearningFields : ulong
{
    None = 0,
    IsDigital = 1 << 0,
    IsLeaderProgramme = 1 << 1,
    Audience = 1 << 2,
    Hours = 1 << 3,
    StartedOn = 1 << 4,
    CompletedOn = 1 << 5,
}
