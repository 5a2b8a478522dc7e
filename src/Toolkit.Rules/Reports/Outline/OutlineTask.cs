namespace Toolkit.Rules.Reports;

/// <summary>A task of a Gantt chart.</summary>
public sealed class OutlineTask
{
    internal OutlineTask(string phase, string title, DateTime start, DateTime end)
    {
        Phase = phase;
        Title = title;
        Start = start;
        End = end;
    }

    /// <summary>Gets the phase of the plan in which the task starts.</summary>
    public string Phase { get; }

    /// <summary>Gets the title.</summary>
    public string Title { get; }

    /// <summary>Gets the id of the approach; null for a precondition.</summary>
    public string? Approach { get; internal init; }

    /// <summary>Gets a remark about the task, such as that it is postponed; null without one.</summary>
    public string? Remark { get; internal init; }

    /// <summary>Gets the first day.</summary>
    public DateTime Start { get; }

    /// <summary>Gets the day after the last.</summary>
    public DateTime End { get; }

    /// <summary>Gets whether the task has begun.</summary>
    public bool IsUnderWay { get; internal init; }
}
