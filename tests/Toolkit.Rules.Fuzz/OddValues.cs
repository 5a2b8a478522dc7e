using System.Text;

namespace Toolkit.Rules.Fuzz;

/// <summary>Values at the edges of ranges and beyond, as bytes of JSON or of a table.</summary>
internal static class OddValues
{
    private const int Long = 3_000, Longer = 30_000;

    internal static byte[][] Json { get; } = [.. new[]
    {
        "0", "-0", "1", "-1", "2", "0.5", "0.25", "0.3333333333333333", "1.0000000001", "1e309", "-1e309", "1e-400", "1e15", "1e16", "100", "100.03", "100.04", "99.999", "-7",
        "2147483647", "2147483648", "9007199254740991", "9007199254740992", "18446744073709551616", "79228162514264337593543950335", "500", "501", "10000", "1000000000000000",
        "true", "false", "null", "{}", "[]", "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]", "NaN", "Infinity", "18%", "\"\"", "\" \"", "\"x\"",
        "\"\\u0000\"", "\"a\\u0007b\"", "\"a\\nb\"", "\"a\\u202Eb\"", "\"a\\u2066b\"", "\"\\ud800\"", "\"\\udc00\\ud800\"", "\"\\u200b\"", "\"\u200c\u200d\"", "\"a\u2028b\"", "\"\ud83d\udcca\"",
        "\"<script>alert(1)</script>\"", "\"=1+1\"", "\"a|b`c\\\\\"", "\"javascript:alert(1)\"", "\"http://[\"", "\"//x\"", "\"a:b;c#d%e\"",
        "\"0001-01-01\"", "\"1899-12-31\"", "\"1900-01-01\"", "\"2100-12-31\"", "\"2101-01-01\"", "\"9999-12-31\"", "\"2026-02-30\"", "\"GBP\"", "\"gbp\"", "\"DLT101\"", "\"0123456789abcdef\"",
        "\"" + Repeated("x", Long) + "\"", "\"" + Repeated("\u200b", Longer) + "\"", "\"" + Repeated("\\u200b", 600) + "\"",
    }.Select(Encoding.UTF8.GetBytes)];

    /// <summary>Pieces of tables and of texts.</summary>
    internal static byte[][] Pieces { get; } = [.. new[]
    {
        ",", ";", "\t", "|", "\"", "\"\"", "\n", "\r\n", "\r", "sep=;\n", "\ufeff", "\u0000", "\u202e", "\u200b", "\u00a0", "£1,234.50", "1.234,50", "12%", "31/10/2020", "10/31/2020", "2026-02-30",
        "45000", "n/a", "-", "Total", "yes", "=HYPERLINK(1)", "{", "}", "[", "]", ":", "//", "/*", "\\", "\\u", "1e999", "9999-12-31", Repeated("a", 300), Repeated(",", 300), Repeated("[", 200),
    }.Select(Encoding.UTF8.GetBytes), [0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xFF, 0xFE], [0xFE, 0xFF], [0x80]];

    private static string Repeated(string text, int times) => new StringBuilder().Insert(0, text, times).ToString();
}
