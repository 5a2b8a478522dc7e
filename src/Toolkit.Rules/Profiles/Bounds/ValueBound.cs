using System.Text.Json.Nodes;

namespace Toolkit.Rules.Profiles;

/// <summary>The range of one sort of value, wherever it stands: the readers refuse what lies outside, the schemas state it, the documentation lists it.</summary>
/// <param name="name">The name of the definition in the schemas.</param>
/// <param name="meaning">The values that have this range.</param>
internal abstract class ValueBound(string name, string meaning)
{
    internal string Name => name;

    internal string Meaning => meaning;

    /// <summary>The range, as the end of "allowed:".</summary>
    internal abstract string Allowed { get; }

    /// <summary>Whether the value at hand is in range.</summary>
    internal abstract bool Allows(in DocumentReader json);

    /// <summary>The value at hand in a few words.</summary>
    internal virtual string Found(in DocumentReader json) => json.Found();

    /// <summary>The definition of the schemas.</summary>
    internal abstract JsonObject Schema();
}
