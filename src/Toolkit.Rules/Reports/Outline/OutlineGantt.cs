namespace Toolkit.Rules.Reports;

/// <summary>A Gantt chart: tasks on a scale of dates.</summary>
public sealed class OutlineGantt : OutlineBlock
{
    internal OutlineGantt(IReadOnlyList<OutlineTask> tasks) => Tasks = tasks;

    /// <summary>Gets the tasks, those of one phase together.</summary>
    public IReadOnlyList<OutlineTask> Tasks { get; }
}
