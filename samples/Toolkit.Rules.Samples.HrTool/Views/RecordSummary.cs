using Toolkit.Rules.Samples.Model;

namespace Toolkit.Rules.Samples.Views;

/// <summary>The records of one kind, counted by group.</summary>
/// <param name="Id">The anchor on the page.</param>
/// <param name="Title">The name of the kind.</param>
/// <param name="Extract">The delivery; null when there is none.</param>
/// <param name="Rows">How many records it has.</param>
/// <param name="Headings">The heading of the group, then those of the numbers.</param>
/// <param name="Lines">A line for each group, by name.</param>
internal sealed record RecordSummary(
    string Id, string Title, Extract? Extract, string Rows, IReadOnlyList<string> Headings, IReadOnlyList<(string Name, IReadOnlyList<string> Numbers)> Lines);
