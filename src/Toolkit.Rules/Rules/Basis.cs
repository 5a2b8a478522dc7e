using Toolkit.Rules.Compatibility;

namespace Toolkit.Rules.Rules;

/// <summary>The basis of a figure: sources, judgement, judgement anchored on sources, or the host. Immutable, compared by value.</summary>
public sealed class Basis : IEquatable<Basis>
{
    private const string JudgementName = "judgement";
    private const string AnchoredName = "judgement, anchored on ";
    private const string HostName = "set by the host";
    private const string Separator = ", ";

    private readonly string _text;

    private Basis(bool isJudgement, string[] sources)
    {
        IsJudgement = isJudgement;
        Sources = sources;
        // Every reason of every report prints one.
        var keys = string.Join(Separator, sources);
        _text = IsHost ? HostName : !isJudgement ? keys : keys.Length == 0 ? JudgementName : AnchoredName + keys;
    }

    /// <summary>Judgement alone.</summary>
    public static Basis Judgement { get; } = new(isJudgement: true, []);

    /// <summary>Set by the host in place of the catalogue's figure.</summary>
    public static Basis Host { get; } = new(isJudgement: false, []);

    /// <summary>Whether the host set the number.</summary>
    public bool IsHost => !IsJudgement && Sources.Count == 0;

    /// <summary>Whether the number itself is judgement.</summary>
    public bool IsJudgement { get; }

    /// <summary>The keys of the sources; empty for judgement alone and for the host.</summary>
    public IReadOnlyList<string> Sources { get; }

    /// <summary>The number stands in the sources.</summary>
    /// <param name="keys">Keys of the source register, one at least.</param>
    /// <exception cref="ArgumentException">No key was given.</exception>
    public static Basis From(params string[] keys) => new(isJudgement: false, OneAtLeast(keys));

    /// <summary>The number is judgement, anchored on what the sources report.</summary>
    /// <param name="keys">Keys of the source register, one at least.</param>
    /// <exception cref="ArgumentException">No key was given.</exception>
    public static Basis AnchoredOn(params string[] keys) => new(isJudgement: true, OneAtLeast(keys));

    /// <summary>Reads a basis as it is printed. Any text is one: what is no judgement and not the host is taken for sources.</summary>
    internal static Basis Parse(string text)
    {
        var basis = text == HostName ? Host
            : text == JudgementName ? Judgement
            : text.StartsWith(AnchoredName, StringComparison.Ordinal) ? AnchoredOn(Keys(text.Substring(AnchoredName.Length)))
            : From(Keys(text));
        return basis.ToString() == text ? basis : From(text);
    }

    /// <inheritdoc />
    public bool Equals(Basis? other) =>
        other is not null && IsJudgement == other.IsJudgement && Sources.SequenceEqual(other.Sources, StringComparer.Ordinal);

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as Basis);

    /// <inheritdoc />
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(ToString());

    /// <summary>The basis as it is printed: <c>NAO17</c>, <c>judgement</c> or <c>judgement, anchored on NAO17</c>.</summary>
    public override string ToString() => _text;

    private static string[] Keys(string text) => text.Split([Separator], StringSplitOptions.None);

    private static string[] OneAtLeast(string[] keys) =>
        Guard.NotNull(keys).Length > 0
            ? [.. keys]
            : throw new ArgumentException("Name one source at least, or use judgement.", nameof(keys));
}
