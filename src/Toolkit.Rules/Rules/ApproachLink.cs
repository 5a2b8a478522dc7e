using Toolkit.Rules.Compatibility;
using Toolkit.Rules.Texts;

namespace Toolkit.Rules.Rules;

/// <summary>A link from an approach to another one that it requires or that helps it. Immutable.</summary>
public sealed class ApproachLink
{
    private readonly ApproachDescriptor _approach;

    internal ApproachLink(ApproachDescriptor approach, string id, LinkStrength strength, Basis basis)
    {
        _approach = approach;
        Id = id;
        Strength = strength;
        Basis = basis;
    }

    /// <summary>Gets the id of the other approach.</summary>
    public string Id { get; }

    /// <summary>Gets whether the other approach is required or helps.</summary>
    public LinkStrength Strength { get; }

    /// <summary>Gets the basis of the link: sources that show it, or judgement.</summary>
    public Basis Basis { get; }

    /// <summary>Gets the reason for the link, in English; empty when a rule of a host gives none.</summary>
    public string Sentence => SentenceIn(TextCatalogue.English);

    /// <summary>Gets the reason for the link in the given language.</summary>
    /// <param name="texts">The language.</param>
    /// <returns>The sentence; empty when a rule of a host gives none.</returns>
    public string SentenceIn(TextCatalogue texts) =>
        _approach.Text(Guard.NotNull(texts)).Links.TryGetValue(Id, out var sentence) ? sentence : "";

    /// <inheritdoc />
    public override string ToString() => $"{Id} ({Basis})";
}
