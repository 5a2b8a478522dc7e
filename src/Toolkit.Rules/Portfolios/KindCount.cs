using Toolkit.Rules.Profiles;
using Toolkit.Rules.Texts;

namespace Toolkit.Rules.Portfolios;

/// <summary>Counts the kinds of organisation and names them together.</summary>
internal sealed class KindCount
{
    private OrganisationKind? _kind;
    private bool _mixed;

    /// <summary>The kind of all of them; null when they are of several kinds, or none has come.</summary>
    internal OrganisationKind? Kind => _mixed ? null : _kind;

    internal void Add(OrganisationKind kind)
    {
        _mixed |= _kind is { } known && known != kind;
        _kind = kind;
    }

    /// <summary>The plural, such as <c>departments</c>.</summary>
    internal string Noun(TextCatalogue texts) => Noun(texts, Kind);

    internal static string Noun(TextCatalogue texts, OrganisationKind? kind) =>
        texts.Phrase("kind.plural." + (kind is { } one ? one.ToKey() : "mixed"));
}
