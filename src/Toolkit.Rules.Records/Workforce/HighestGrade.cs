namespace Toolkit.Rules.Records;

/// <summary>The highest grade of a group of posts.</summary>
internal sealed class HighestGrade : Counter
{
    /// <summary>The grade; null where no post states one.</summary>
    internal int? Level { get; private set; }

    internal void Add(int? level) => Level = Level is null || level > Level ? level : Level;

    internal override void Merge(Counter other) => Add(((HighestGrade)other).Level);
}
