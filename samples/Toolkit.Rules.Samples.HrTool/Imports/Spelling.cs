using System.Text.RegularExpressions;

namespace Toolkit.Rules.Samples.Imports;

/// <summary>Names of enumerations as people write them: <c>FixedTerm</c> is <c>fixed-term</c>.</summary>
internal static partial class Spelling
{
    internal static string Of<T>(T word) where T : struct, Enum => Capital().Replace(word.ToString(), "-$0").ToLowerInvariant();

    [GeneratedRegex("(?<!^)[A-Z]")]
    private static partial Regex Capital();
}
