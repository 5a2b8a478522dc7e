using System.Globalization;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Samples.Model;

/// <summary>An answer that a person gave about a department. Nothing but a person changes it.</summary>
internal sealed class TypedAnswer
{
    public int Id { get; init; }

    public required int DepartmentId { get; init; }

    public Department? Department { get; init; }

    /// <summary>The key of the indicator.</summary>
    public required string Indicator { get; init; }

    /// <summary>The answer as it was typed; null when it was withdrawn. The row stays, so that the count of its changes goes on.</summary>
    public string? Text { get; set; }

    public string? Source { get; set; }

    public DateOnly AnsweredOn { get; set; }

    /// <summary>Counts the changes; who saves must have seen the last one.</summary>
    public int Version { get; set; }

    /// <summary>The question and the answer; unknown when it was withdrawn.</summary>
    /// <exception cref="FormatException">It is none that was checked when it was saved.</exception>
    internal (Indicator Indicator, Answer Answer) Read(string currency) =>
        IndicatorCatalogue.All.TryAnswer(Indicator, Text, CultureInfo.InvariantCulture, out var indicator, out var answer, out var problem, currency, Source)
            ? (indicator, answer)
            : throw new FormatException($"{Indicator}: {problem}");
}
