using System.Text;

namespace Toolkit.Rules.Records;

/// <summary>Names of professions, grades, roles, skills and products as they are compared: letter case, blanks, composition and compatible forms do not matter.</summary>
internal static class Names
{
    internal static string Fold(string name)
    {
        if (IsPlain(name))
            return name.ToLowerInvariant();
        var text = IsWellFormed(name) ? name.Normalize(NormalizationForm.FormKC) : name;
        var folded = new StringBuilder(text.Length);
        foreach (var character in text)
            if (!char.IsWhiteSpace(character) && character != '\u200B')
                folded.Append(char.ToLowerInvariant(character));
            else if (folded.Length > 0 && folded[folded.Length - 1] != ' ')
                folded.Append(' ');
        return folded.ToString().TrimEnd(' ');
    }

    /// <summary>Whether only the letter case has to be folded.</summary>
    private static bool IsPlain(string name)
    {
        for (var index = 0; index < name.Length; index++)
            if (name[index] is not (> ' ' and < '\u007F') && !(name[index] == ' ' && index > 0 && index < name.Length - 1 && name[index - 1] != ' '))
                return false;
        return true;
    }

    private static bool IsWellFormed(string name)
    {
        for (var index = 0; index < name.Length; index++)
            if (char.IsSurrogate(name[index]) && !(index + 1 < name.Length && char.IsSurrogatePair(name[index], name[++index])))
                return false;
        return true;
    }
}
