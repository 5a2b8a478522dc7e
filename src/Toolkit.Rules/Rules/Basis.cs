using Toolkit.Rules.Compatibility;

namespace Toolkit.Rules.Rules;

/// <summary>What a figure rests on: a source, judgement, or judgement anchored on a source.</summary>
public sealed class Basis : IEquatable<Basis>
{
    private Basis(bool isJudgement, string[] sources)
    {
        IsJudgement = isJudgement;
        Sources = sources;
    }

    /// <summary>Judgement alone.</summary>
    public static Basis Judgement { get; } = new(isJudgement: true, []);

    /// <summary>Set by the host in place of the catalogue's figure.</summary>
    public static Basis Host { get; } = new(isJudgement: false, []);

    /// <summary>Whether the number itself is judgement.</summary>
    public bool IsJudgement { get; }

    /// <summary>The keys of the sources; empty for judgement alone.</summary>
    public IReadOnlyList<string> Sources { get; }

    /// <summary>The number stands in the sources.</summary>
    /// <param name="keys">Keys of the source register, one at least.</param>
    /// <exception cref="ArgumentException">No key was given.</exception>
    public static Basis From(params string[] keys) => new(isJudgement: false, OneAtLeast(keys));

    /// <summary>The number is judgement, anchored on what the sources report.</summary>
    /// <param name="keys">Keys of the source register, one at least.</param>
    /// <exception cref="ArgumentException">No key was given.</exception>
    public static Basis AnchoredOn(params string[] keys) => new(isJudgement: true, OneAtLeast(keys));

    /// <inheritdoc />
    public bool Equals(Basis? other) =>
        other is not null && IsJudgement == other.IsJudgement && Sources.SequenceEqual(other.Sources, StringComparer.Ordinal);

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as Basis);

    /// <inheritdoc />
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(ToString());

    /// <summary>The basis as it is printed: <c>NAO17</c>, <c>judgement</c> or <c>judgement, anchored on NAO17</c>.</summary>
    public override string ToString()
    {
        if (ReferenceEquals(this, Host))
            return "set by the host";
        var keys = string.Join(", ", Sources);
        return !IsJudgement ? keys : keys.Length == 0 ? "judgement" : "judgement, anchored on " + keys;
    }

    private static string[] OneAtLeast(string[] keys) =>
        Guard.NotNull(keys).Length > 0
            ? [.. keys]
            : throw new ArgumentException("Name one source at least, or use judgement.", nameof(keys));
}
