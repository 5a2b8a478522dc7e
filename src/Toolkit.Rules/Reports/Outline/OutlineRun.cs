using Toolkit.Rules.Evaluation;

namespace Toolkit.Rules.Reports;

/// <summary>A piece of a text.</summary>
public sealed class OutlineRun
{
    internal OutlineRun(string text) => Text = text;

    /// <summary>Gets the text as it is, neither escaped nor trimmed.</summary>
    public string Text { get; }

    /// <summary>
    /// Gets whether the text is a phrase or a number of the text catalogue. Any other text comes from outside: a writer escapes it, so that
    /// it stands as itself.
    /// </summary>
    public bool IsWording { get; internal init; }

    /// <summary>Gets the web address the text links to; null without one.</summary>
    public Uri? Link { get; internal init; }

    /// <summary>Gets the severity the text names; null for every other text.</summary>
    public Severity? Severity { get; internal init; }

    /// <inheritdoc />
    public override string ToString() => Text;

    /// <summary>The address, if a browser opens it as a page; otherwise null.</summary>
    internal static Uri? Followed(Uri address) =>
        address.IsAbsoluteUri && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp) ? address : null;
}
