using Toolkit.Rules.Compatibility;
using Toolkit.Rules.Texts;

namespace Toolkit.Rules.Indicators;

/// <summary>
/// A question that the catalogue no longer asks. An answer to it, of whatever form, is not refused: a profile keeps it as it was written, the
/// answer counts as unknown, and reports say which question is asked in its place. Immutable.
/// </summary>
public sealed class RetiredIndicator : Indicator
{
    internal RetiredIndicator(string key, IndicatorKind kind, Direction direction, RecordHolder heldBy, Indicator replacedBy)
        : base(key, kind, direction, heldBy, text: null, sources: null) => ReplacedBy = replacedBy;

    /// <summary>Gets the question that is asked in its place. An answer to the one is none to the other.</summary>
    public Indicator ReplacedBy { get; }

    /// <summary>Gets the notice to whoever answered it.</summary>
    /// <param name="texts">The language; null for English.</param>
    /// <returns>A sentence or two.</returns>
    public string Notice(TextCatalogue? texts = null) => In("notice.retired", texts);

    /// <summary>The notice to a host that set figures for it.</summary>
    internal string FiguresNotice(TextCatalogue texts) => In("notice.retired-figures", texts);

    private string In(string phrase, TextCatalogue? texts)
    {
        texts ??= TextCatalogue.English;
        return texts.Phrase(phrase, Key, ReplacedBy.Key, ReplacedBy.Text(texts).Question);
    }
}
