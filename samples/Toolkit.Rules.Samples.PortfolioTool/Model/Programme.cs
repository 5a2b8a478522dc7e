namespace Toolkit.Rules.Samples.Model;

/// <summary>A project or programme as one release tells of it. Amounts are millions in the currency of the portfolio.</summary>
internal sealed class Programme
{
    public int Id { get; set; }

    public int ReleaseId { get; set; }

    public Release? Release { get; set; }

    public int DepartmentId { get; set; }

    public Department? Department { get; set; }

    /// <summary>The same in every release.</summary>
    public string Key { get; set; } = "";

    public string Name { get; set; } = "";

    /// <summary>The publisher's group, such as "ICT" or "Tier 1".</summary>
    public string Category { get; set; } = "";

    /// <summary>Whether it is a digital programme; null when the release does not say.</summary>
    public bool? IsDigital { get; set; }

    public Rating? Rating { get; set; }

    /// <summary>The status in words of the publisher, such as "Active"; null when the release does not say.</summary>
    public string? Status { get; set; }

    public DateOnly? StartsOn { get; set; }

    public DateOnly? EndsOn { get; set; }

    public decimal? YearBudget { get; set; }

    public decimal? YearForecast { get; set; }

    /// <summary>The cost, actual or approved, from beginning to end.</summary>
    public decimal? WholeLifeCost { get; set; }

    /// <summary>The digital part of the whole; null when the release does not split it off.</summary>
    public decimal? DigitalCost { get; set; }

    public decimal? Benefits { get; set; }

    /// <summary>Whether there is a plan to evaluate it.</summary>
    public bool? HasEvaluationPlan { get; set; }

    /// <summary>Null for a published release, which has no such columns.</summary>
    public ProgrammeHistory? History { get; set; }

    /// <summary>The facts that the publisher left out, a line each with the reason given.</summary>
    public string Withheld { get; set; } = "";
}
