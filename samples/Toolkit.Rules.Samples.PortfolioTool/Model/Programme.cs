namespace Toolkit.Rules.Samples.Model;

/// <summary>A project or programme as one release tells of it. Amounts are millions in the currency of the portfolio.</summary>
internal sealed class Programme
{
    public int Id { get; init; }

    public int ReleaseId { get; init; }

    public Release? Release { get; init; }

    public int DepartmentId { get; init; }

    public Department? Department { get; init; }

    /// <summary>The same in every release.</summary>
    public required string Key { get; init; }

    public required string Name { get; init; }

    /// <summary>The publisher's group, such as "ICT" or "Tier 1".</summary>
    public required string Category { get; init; }

    /// <summary>Whether it is a digital programme; null when the release does not say.</summary>
    public required bool? IsDigital { get; init; }

    public Rating? Rating { get; init; }

    /// <summary>What has become of it, such as "Active"; null when the release does not say.</summary>
    public string? Status { get; init; }

    public DateOnly? StartsOn { get; init; }

    public DateOnly? EndsOn { get; init; }

    public decimal? YearBudget { get; init; }

    public decimal? YearForecast { get; init; }

    /// <summary>What it costs or is approved to cost from beginning to end.</summary>
    public decimal? WholeLifeCost { get; init; }

    /// <summary>The digital part of the whole; null when the release does not split it off.</summary>
    public decimal? DigitalCost { get; init; }

    public decimal? Benefits { get; init; }

    /// <summary>Whether there is a plan to evaluate it.</summary>
    public bool? HasEvaluationPlan { get; init; }

    /// <summary>Null for a published release, which has no such columns.</summary>
    public ProgrammeHistory? History { get; init; }

    /// <summary>What the publisher left out, a line each with the reason given.</summary>
    public string Withheld { get; init; } = "";
}
