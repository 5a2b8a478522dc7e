using System.Globalization;
using System.Text.Json.Nodes;

namespace Toolkit.Rules.Profiles;

/// <summary>The range of a number; both ends are in it.</summary>
internal sealed class NumberBound(string name, string meaning, decimal lowest, decimal highest) : ValueBound(name, meaning)
{
    /// <summary>Whether the number is whole.</summary>
    internal bool IsWhole { get; init; }

    /// <summary>Whether the number has two decimals at most, as points have.</summary>
    internal bool HasCents { get; init; }

    /// <summary>Whether true and false are allowed as well, for the answers to yes/no questions.</summary>
    internal bool MayBeYesNo { get; init; }

    internal override string Allowed =>
        $"{(IsWhole ? "a whole number" : "a number")} from {Text(lowest)} to {Text(highest)}{(HasCents ? " with two decimals at most" : "")}{(MayBeYesNo ? ", or true or false" : "")}";

    internal override bool Allows(in DocumentReader json) =>
        MayBeYesNo && json.IsYesNo ? true
        : HasCents ? json.TryDecimal(out var points) && Holds(points) && decimal.Round(points, 2) == points
        : IsWhole ? json.TryWhole(out var whole) && Holds(whole)
        : json.TryNumber(out var number) && number >= (double)lowest && number <= (double)highest;

    internal override JsonObject Schema()
    {
        var schema = new JsonObject { ["description"] = Meaning, ["type"] = MayBeYesNo ? new JsonArray("number", "boolean") : IsWhole ? "integer" : "number" };
        schema["minimum"] = JsonNode.Parse(Text(lowest));
        schema["maximum"] = JsonNode.Parse(Text(highest));
        return schema;
    }

    private bool Holds(decimal value) => value >= lowest && value <= highest;

    private static string Text(decimal value) => value.ToString(CultureInfo.InvariantCulture);
}
