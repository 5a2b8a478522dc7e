namespace Toolkit.Rules.Records;

/// <summary>A figure before it is known whether it may be given out.</summary>
/// <param name="Of">How many records are behind it.</param>
/// <param name="Unstated">How many more may belong to it but leave a needed field empty.</param>
/// <param name="Value">The value; means nothing where nothing is behind it.</param>
/// <param name="Refusal">A reason of its own against giving it out.</param>
/// <param name="People">How many people it tells about, where those are more than are behind it.</param>
/// <param name="HasNoGroup">Whether it is a count, or about posts: there is no group of people of whom it is a share or a mean.</param>
/// <param name="Lacks">For a figure that lacks something from the options: what that is, as the texts name it.</param>
/// <param name="Group">The group it is about; null where it is about several.</param>
internal readonly record struct RecordFigure(
    long Of, long Unstated, double Value, NotComputedReason? Refusal = null, long People = 0, bool HasNoGroup = false, string? Lacks = null, Membership? Group = null)
{
    /// <summary>The same figure, not to be given out when the condition holds.</summary>
    internal RecordFigure RefusedIf(bool condition, NotComputedReason reason) => condition ? this with { Refusal = Refusal ?? reason } : this;

    /// <summary>The same figure, not to be given out when a group leaves too much open.</summary>
    internal RecordFigure RefusedIfOpen(Membership group) =>
        group.IsMostlyOpen && Refusal is null ? this with { Refusal = NotComputedReason.TooManyUnstated, Group = group } : this;

    /// <summary>The same figure, not to be given out when the options lack something.</summary>
    /// <param name="isLacking">Whether they lack it.</param>
    /// <param name="option">The option, as the texts name it.</param>
    internal RecordFigure RefusedIfLacking(bool isLacking, string option) =>
        isLacking ? this with { Refusal = NotComputedReason.OptionNotGiven, Lacks = option } : this;
}
