namespace Toolkit.Rules.Samples.Commands;

/// <summary>
/// The rules as NRules sees them: a text that a test holds equal to the printed model. This program is native code and does without a rule engine
/// that compiles expressions when it runs.
/// </summary>
internal static class NRulesText
{
    /// <summary>Gets the text of one rule.</summary>
    /// <param name="id">The id of an approach; null for all rules.</param>
    internal static string Of(string? id)
    {
        using var reader = new StreamReader(typeof(NRulesText).Assembly.GetManifestResourceStream("nrules.txt")!);
        var text = reader.ReadToEnd();
        return id is null ? text : text.Split("\n\n").Single(rule => rule.StartsWith($"rule {id}:", StringComparison.Ordinal));
    }
}
