using System.Text;

namespace Toolkit.Rules.Tables;

/// <summary>Names of enumerations as people write them: <c>FixedTerm</c> is <c>fixed-term</c>.</summary>
internal static class Spelling
{
    internal static string Of(string name)
    {
        var text = new StringBuilder(name.Length + 4);
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && text.Length > 0)
                text.Append('-');
            text.Append(char.ToLowerInvariant(letter));
        }
        return text.ToString();
    }
}
