namespace Toolkit.Rules.Records;

/// <summary>A figure about people as it was shown.</summary>
/// <param name="Question">The key of the indicator.</param>
/// <param name="Source">Where its records came from.</param>
/// <param name="AsOf">The date it held for.</param>
/// <param name="Value">The value.</param>
/// <param name="People">How many people it tells about, exactly.</param>
/// <param name="Records">How many records were said to be behind it.</param>
/// <param name="Unstated">How many more were said to leave a field empty.</param>
/// <param name="Text">The figures it was computed from, in words.</param>
internal sealed record ShownAnswer(string Question, string Source, DateTime AsOf, double Value, long People, long Records, long Unstated, string Text)
{
    internal static ShownAnswer Of(ComputedAnswer answer) => answer.KeptFrom ?? new(
        answer.Indicator.Key, answer.Source, answer.AsOf, answer.Value!.Value, answer.People, answer.Records, answer.Unstated, answer.Text);

    internal bool IsAbout(ComputedAnswer answer) => Question == answer.Indicator.Key;

    internal bool IsSameAs(ComputedAnswer answer) =>
        IsAbout(answer) && AsOf == answer.AsOf && People == answer.People && Value.Equals(answer.Value);

    /// <summary>Whether both together tell about fewer people than the limit: groups that differ by so few, or of one size with others in it.</summary>
    internal bool IsCloseTo(ComputedAnswer answer, int limit)
    {
        var difference = Math.Abs(People - answer.People);
        return difference > 0 ? difference < limit : IsAbout(answer) && !Value.Equals(answer.Value);
    }
}
