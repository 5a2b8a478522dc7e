using Toolkit.Rules.Tables;

namespace Toolkit.Rules.Samples.Imports;

/// <summary>Values that say nothing, by the words of a mapping.</summary>
internal static class EmptyValues
{
    /// <summary>Whether a value says nothing.</summary>
    internal static bool Contains(TableMapping mapping, string value) => mapping.EmptyWords.Any(word =>
        word.EndsWith('*') ? value.StartsWith(word[..^1], StringComparison.OrdinalIgnoreCase) : value.Equals(word, StringComparison.OrdinalIgnoreCase));
}
