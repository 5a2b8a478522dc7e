using System.Text.Json;
using System.Text.Json.Nodes;

namespace Toolkit.Rules.Profiles;

/// <summary>The form of a code.</summary>
/// <param name="name">The name of the definition in the schemas.</param>
/// <param name="meaning">The values that have this form.</param>
/// <param name="allowed">The form in words.</param>
/// <param name="pattern">The form as a regular expression, for the schemas.</param>
/// <param name="isOne">Whether a text is such a code.</param>
internal sealed class CodeBound(string name, string meaning, string allowed, string pattern, Func<string, bool> isOne) : ValueBound(name, meaning)
{
    internal override string Allowed => allowed;

    /// <summary>Whether a text is such a code.</summary>
    internal bool IsOne(string text) => isOne(text);

    internal override bool Allows(in DocumentReader json) =>
        json.TokenType == JsonTokenType.String && json.TryString(out var text) && IsOne(text);

    internal override JsonObject Schema() => new() { ["description"] = Meaning, ["type"] = "string", ["pattern"] = pattern };
}
