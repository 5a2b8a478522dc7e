using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Samples.Model;

namespace Toolkit.Rules.Samples.Views;

/// <summary>A question of a department with everything that is known about it.</summary>
/// <param name="Finding">The finding it belongs to.</param>
/// <param name="Indicator">The question.</param>
/// <param name="Used">The answer that the report rests on.</param>
/// <param name="Computed">The figure of the records; null when the question is none for records.</param>
/// <param name="Typed">The answer of a person; null when nobody gave one.</param>
internal sealed record AnswerRow(Finding Finding, Indicator Indicator, Answer Used, ComputedFigure? Computed, TypedAnswer? Typed)
{
    internal bool IsOpen => Used.State == AnswerState.Unknown;

    internal bool HasFigure => Computed?.Value is not null;

    /// <summary>Whether the records and a person both answer.</summary>
    internal bool HasBoth => HasFigure && Typed is not null;
}
