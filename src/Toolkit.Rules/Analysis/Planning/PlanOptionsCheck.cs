using System.Globalization;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.Analysis;

/// <summary>Says everything that is wrong with the options of a plan at once, each with the property to mend.</summary>
internal sealed class PlanOptionsCheck(PlanOptions options, IReadOnlyCollection<string> ids)
{
    private const int MostQuarters = 40;
    private const double MostCapacity = 1000, LeastLastCapacity = 1, MostPoints = 100, MostFindOutPoints = LeastLastCapacity;

    private readonly List<string> _problems = [];

    internal IReadOnlyList<string> Problems()
    {
        CheckCapacity();
        if (options.Quarters is < 1 or > MostQuarters)
            Add("Quarters", $"{Text(options.Quarters)} is not from 1 to {MostQuarters}.");
        CheckCalendar();
        foreach (var id in options.Done.OrderBy(id => id, StringComparer.Ordinal))
            CheckId("Done", id);
        foreach (var id in options.UnderWay.Keys.OrderBy(id => id, StringComparer.Ordinal))
            CheckUnderWay(id, options.UnderWay[id]);
        foreach (var size in new[] { EffortSize.Small, EffortSize.Medium, EffortSize.Large })
            if (!options.Points.TryGetValue(size, out var points) || !(points?.Value > 0 && points.Value <= MostPoints))
                Add($"Points:{size}", $"{(points is null ? "nothing" : Text(points.Value))} is not above 0 and up to {MostPoints}.");
        if (!(options.FindOutPoints?.Value > 0 && options.FindOutPoints.Value <= MostFindOutPoints))
            Add("FindOutPoints", $"{(options.FindOutPoints is null ? "nothing" : Text(options.FindOutPoints.Value))} is not above 0 and up to {MostFindOutPoints}.");
        return _problems;
    }

    private void CheckCapacity()
    {
        if (options.Capacity is not { Count: > 0 } capacity)
        {
            Add("Capacity", "there is no number.");
            return;
        }
        for (var quarter = 0; quarter < capacity.Count; quarter++)
            if (!(capacity[quarter] >= 0 && capacity[quarter] <= MostCapacity))
                Add("Capacity", $"{Text(capacity[quarter])} is not from 0 to {MostCapacity}.");
        if (capacity.Count > MostQuarters)
            Add("Capacity", $"{capacity.Count} numbers are more than {MostQuarters}.");
        if (capacity[capacity.Count - 1] is >= 0 and < LeastLastCapacity)
            Add("Capacity", $"the last number goes on, and {Text(capacity[capacity.Count - 1])} is not {LeastLastCapacity} or more.");
    }

    private void CheckCalendar()
    {
        if (options.FirstMonthOfYear is < 1 or > 12)
            Add("FirstMonthOfYear", $"{Text(options.FirstMonthOfYear)} is not a month from 1 to 12.");
        else if (options.Start is { } start && !PlanCalendar.Begins(start, options.FirstMonthOfYear))
            Add("Start", $"no quarter begins on {Text(start)}.");
        if (options.Start is { } day && !DocumentBounds.Day.Allows(day))
            Add("Start", $"{Text(day)} is not {DocumentBounds.Day.Allowed}.");
    }

    private void CheckUnderWay(string id, StepProgress progress)
    {
        CheckId("UnderWay", id);
        if (!(progress.ShareDone >= 0 && progress.ShareDone < 1))
            Add($"UnderWay:{id}", $"{Text(progress.ShareDone)} is not a share from 0 to below 1.");
        if (progress.QuartersLeft is < 1 or > MostQuarters)
            Add($"UnderWay:{id}", $"{Text(progress.QuartersLeft.Value)} is not a number of quarters from 1 to {MostQuarters}.");
        if (options.Done.Contains(id))
            Add($"UnderWay:{id}", "it is stated to be done as well.");
    }

    private void CheckId(string property, string id)
    {
        if (ids.Contains(id))
            return;
        var nearest = NearestKey.To(id, ids);
        Add($"{property}:{id}", "there is no such approach" + (nearest is null ? "." : $"; did you mean {nearest}?"));
    }

    private void Add(string property, string problem) => _problems.Add($"{property}: {problem}");

    private static string Text(double value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Text(DateTime day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
