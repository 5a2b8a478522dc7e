using System.Text;

namespace Toolkit.Rules.Records;

/// <summary>Names of products and vendors as they are compared.</summary>
internal static class ProductName
{
    /// <summary>The words that firms put behind their names; judgement. Spelt as <see cref="Words"/> gives them.</summary>
    private static readonly HashSet<string> LegalForms = new(
        ["INC", "INCORPORATED", "CORP", "CORPORATION", "CO", "COMPANY", "LTD", "LIMITED", "LLC", "LLP", "PLC", "GMBH", "AG", "SA", "SE", "BV", "AB", "OY", "SYSTEMS", "SOFTWARE", "FOUNDATION", "TECHNOLOGIES"],
        StringComparer.Ordinal);

    /// <summary>A name with its letters and digits only, in one case.</summary>
    internal static string Plain(string name) => string.Concat(Words(name));

    /// <summary>A vendor without the legal form and the like: "Microsoft Corporation" is "Microsoft".</summary>
    internal static string PlainVendor(string name)
    {
        var words = Words(name);
        var count = words.Count;
        while (count > 1 && LegalForms.Contains(words[count - 1]))
            count--;
        return string.Concat(words.Take(count));
    }

    /// <summary>"VMware ESXi" of VMware is "ESXi".</summary>
    internal static IReadOnlyList<string> WithoutVendor(string? vendor, IReadOnlyList<string> words)
    {
        var maker = vendor is null ? "" : PlainVendor(vendor);
        var count = 0;
        for (var begun = ""; count < words.Count && begun.Length < maker.Length; count++)
            begun += words[count];
        return maker.Length > 0 && count < words.Count && string.Concat(words.Take(count)) == maker ? [.. words.Skip(count)] : words;
    }

    /// <summary>The words of letters and digits, in one case and composition.</summary>
    internal static IReadOnlyList<string> Words(string name)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var character in Names.Fold(name))
            if (char.IsLetterOrDigit(character))
                word.Append(char.ToUpperInvariant(character));
            else
                End();
        End();
        return words;

        void End()
        {
            if (word.Length > 0)
                words.Add(word.ToString());
            word.Clear();
        }
    }
}
