namespace Toolkit.Rules.Profiles;

/// <summary>The kinds of organisation by the names they have in documents.</summary>
public static class OrganisationKinds
{
    private static readonly string[] KeysByKind =
        ["government", "department", "agency", "regional-government", "local-government", "public-body"];

    /// <summary>Gets the names in documents, in the order of <see cref="OrganisationKind"/>.</summary>
    public static IReadOnlyList<string> Keys { get; } = Array.AsReadOnly(KeysByKind);

    /// <summary>Gets the name in documents, such as <c>regional-government</c>.</summary>
    /// <param name="kind">The kind.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such kind.</exception>
    public static string ToKey(this OrganisationKind kind) =>
        (int)kind >= 0 && (int)kind < KeysByKind.Length
            ? KeysByKind[(int)kind]
            : throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no such kind of organisation.");

    /// <summary>Finds the kind that has a name in documents.</summary>
    /// <param name="key">The name, compared ordinally.</param>
    /// <param name="kind">The kind, when there is one.</param>
    /// <returns>Whether there is such a kind.</returns>
    public static bool TryParse(string key, out OrganisationKind kind)
    {
        var index = Array.IndexOf(KeysByKind, key);
        kind = (OrganisationKind)Math.Max(index, 0);
        return index >= 0;
    }
}
