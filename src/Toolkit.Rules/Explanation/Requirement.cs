namespace Toolkit.Rules.Explanation;

/// <summary>An approach not to start without.</summary>
public readonly record struct Requirement
{
    internal Requirement(string id, bool? met)
    {
        Id = id;
        Met = met;
    }

    /// <summary>The id of the required approach.</summary>
    public string Id { get; }

    /// <summary>Whether it is met; null when undecided or not applicable.</summary>
    public bool? Met { get; }
}
