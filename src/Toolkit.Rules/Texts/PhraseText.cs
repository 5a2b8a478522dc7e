using System.Globalization;
#if NET
using System.Text;
#endif

namespace Toolkit.Rules.Texts;

/// <summary>
/// A phrase with places to fill in. It is looked through for them when it is first filled in, not each time; targets that cannot keep
/// what was found look each time, with the same result.
/// </summary>
internal sealed class PhraseText(string text)
{
#if NET
    private CompositeFormat? _format;

    private CompositeFormat Format => _format ??= CompositeFormat.Parse(text);
#else
    private string Format => text;
#endif

    internal string Text => text;

    internal string Fill<T>(CultureInfo culture, T argument) => string.Format(culture, Format, argument);

    internal string Fill<T1, T2>(CultureInfo culture, T1 first, T2 second) => string.Format(culture, Format, first, second);

    internal string Fill<T1, T2, T3>(CultureInfo culture, T1 first, T2 second, T3 third) => string.Format(culture, Format, first, second, third);

    internal string Fill(CultureInfo culture, object[] arguments) => string.Format(culture, Format, arguments);
}
