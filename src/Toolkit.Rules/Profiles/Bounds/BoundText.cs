namespace Toolkit.Rules.Profiles;

/// <summary>Texts that a document will hold, checked where a program gives them.</summary>
internal static class BoundText
{
    /// <summary>A text that must be there.</summary>
    /// <exception cref="ArgumentException">The text is blank, not plain or too long.</exception>
    internal static string Required(string? text, string name, TextBound bound) =>
        bound.Fits(PlainText.Required(text, name)) ? text! : throw new ArgumentException($"The text has {bound.AllowedLength}.", name);

    /// <summary>A text that may be left out with null.</summary>
    /// <exception cref="ArgumentException">The text is blank, not plain or too long.</exception>
    internal static string? Optional(string? text, string name, TextBound bound) => text is null ? null : Required(text, name, bound);
}
