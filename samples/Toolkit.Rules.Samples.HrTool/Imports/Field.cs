using Toolkit.Rules.Samples.Model;

namespace Toolkit.Rules.Samples.Imports;

/// <summary>A field of a record that a column of a file can fill.</summary>
/// <param name="Name">Its name, as in the heading of a file made for this tool.</param>
/// <param name="Label">What a person calls it.</param>
/// <param name="Allowed">What may stand in a cell, in words.</param>
/// <param name="IsRequired">Whether each record must have it.</param>
/// <param name="IsKey">Whether it tells the records of a file apart.</param>
/// <param name="Read">Puts a cell into a record, the day format being the third argument; false when the cell holds something else.</param>
/// <param name="AlsoCalled">Headings of other systems for the same thing.</param>
internal sealed record Field(
    string Name, string Label, string Allowed, bool IsRequired, bool IsKey, Func<IRecord, string, string, bool> Read, IReadOnlyList<string> AlsoCalled)
{
    /// <summary>Whether a heading means this field, by its letters and digits alone.</summary>
    internal bool IsCalled(string heading) => AlsoCalled.Append(Name).Append(Label).Any(name => Letters(name) == Letters(heading));

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToUpperInvariant();
}
