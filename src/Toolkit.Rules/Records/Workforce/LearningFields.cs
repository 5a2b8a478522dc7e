namespace Toolkit.Rules.Records;

/// <summary>The fields of <see cref="LearningRecord"/> that figures need, by the names of its properties.</summary>
[Flags]
internal enum LearningFields : ulong
{
    None = 0,
    IsDigital = 1 << 0,
    Audience = 1 << 1,
    StartedOn = 1 << 2,
    CompletedOn = 1 << 3,
}
