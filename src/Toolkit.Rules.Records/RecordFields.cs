using Toolkit.Rules.Texts;

namespace Toolkit.Rules.Records;

/// <summary>Describes a kind of record: the fields that figures need, by the names of its properties.</summary>
internal abstract class RecordFields(RecordKind kind, IReadOnlyList<string> names)
{
    internal RecordKind Kind => kind;

    /// <summary>One bit for each field.</summary>
    internal ulong All { get; } = (1UL << names.Count) - 1;

    /// <summary>States which fields a figure needs.</summary>
    /// <exception cref="ArgumentException">The description has no such field.</exception>
    internal RequiredFields Needs(params string[] required)
    {
        var bits = 0UL;
        foreach (var name in required)
            bits |= Bit(Place(name));
        return new RequiredFields(this, bits);
    }

    /// <summary>The names of fields that are given by their bits, in the order of the description.</summary>
    internal IEnumerable<string> Names(ulong bits) => names.Where((_, place) => (bits & Bit(place)) != 0);

    /// <summary>The word for records of this kind.</summary>
    internal string Noun(RecordTexts texts) => texts.Phrase(Key);

    /// <summary>The words for fields that are given by their bits.</summary>
    internal IEnumerable<string> Phrases(ulong bits, RecordTexts texts) => Names(bits).Select(name => texts.Phrase($"{Key}.{FirstLower(name)}"));

    private string Key => $"records.{FirstLower(kind.ToString())}";

    private static string FirstLower(string name) => char.ToLowerInvariant(name[0]) + name.Substring(1);

    /// <summary>The last field has the lowest bit.</summary>
    private ulong Bit(int place) => 1UL << (names.Count - 1 - place);

    private int Place(string name)
    {
        for (var place = 0; place < names.Count; place++)
            if (names[place] == name)
                return place;
        throw new ArgumentException($"{kind} has no field {name}.", nameof(name));
    }
}
