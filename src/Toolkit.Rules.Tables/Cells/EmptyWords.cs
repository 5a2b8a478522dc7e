namespace Toolkit.Rules.Tables;

/// <summary>Words for a cell that says nothing. One that ends with an asterisk stands for all that begins with it, such as reasons for withholding.</summary>
internal sealed class EmptyWords
{
    private const char Rest = '*';

    private readonly HashSet<string> _words;
    private readonly string[] _starts;

    internal EmptyWords(IReadOnlyList<string> words)
    {
        All = [.. words.Select(CellText.Fold)];
        _words = new(All, StringComparer.Ordinal);
        _starts = [.. All.Where(word => word.Length > 1 && word[word.Length - 1] == Rest).Select(word => word.TrimEnd(Rest))];
    }

    /// <summary>The words, folded.</summary>
    internal IReadOnlyList<string> All { get; }

    internal bool Contains(string folded) => _words.Contains(folded) || Array.Exists(_starts, start => folded.StartsWith(start, StringComparison.Ordinal));
}
