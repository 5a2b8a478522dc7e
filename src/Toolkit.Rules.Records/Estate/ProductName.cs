using System.Text;

namespace Toolkit.Rules.Records;

/// <summary>Names of products and vendors as they are compared: letters and digits only, in one case.</summary>
internal static class ProductName
{
    internal static string Plain(string name)
    {
        var plain = new StringBuilder(name.Length);
        foreach (var character in name)
            if (char.IsLetterOrDigit(character))
                plain.Append(char.ToUpperInvariant(character));
        return plain.ToString();
    }
}
