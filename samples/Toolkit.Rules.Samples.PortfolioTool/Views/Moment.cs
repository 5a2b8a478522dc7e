namespace Toolkit.Rules.Samples.Views;

/// <summary>A day whose records are looked at.</summary>
/// <param name="Key">How addresses name it: the name of a release, or <c>today</c>.</param>
/// <param name="Label">How people name it.</param>
/// <param name="Day">The day; nothing that was recorded later counts.</param>
internal sealed record Moment(string Key, string Label, DateOnly Day);
