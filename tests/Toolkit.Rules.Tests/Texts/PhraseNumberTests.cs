using System.Globalization;
using System.Text;
using Toolkit.Rules.Texts;

namespace Toolkit.Rules.Tests.Texts;

public sealed class PhraseNumberTests
{
    private static readonly string[] Patterns =
    [
        "{0}", "{0:0}", "{0:0.}", "{0:0.00}", "{0:0.##}", "{0:#,0.##}", "{0:#,0}", "{0:0.00#######}", "{0:0.0000000000}", "{0:#,0.0#}", "{0:#,}", "{0:0.#0}",
        "{0,12:0.00}|", "{0,-12:#,0.##}|", "{0:N2}", "{0:P1}", "{0:00.0}", "{0:+0.00;-0.00}", "{0:0.00%}", "{0:E3}", "{0:0.00} and {0:#,0}", "{{{0}}}",
    ];

    /// <summary>Cultures with other separators, other groups and another minus.</summary>
    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    [InlineData("fr")]
    [InlineData("hi")]
    [InlineData("sv")]
    [InlineData("ar-EG")]
    public void Phrase_Number_IsWrittenAsTheFrameworkDoes(string language)
    {
        var phrases = string.Join(',', Patterns.Select((pattern, number) => $"\"n{number}\": \"{pattern}\""));
        var texts = TextCatalogue.Load(new MemoryStream(Encoding.UTF8.GetBytes($$"""{ "language": "{{language}}", "phrases": { {{phrases}} } }""")));

        foreach (var value in Values())
            for (var number = 0; number < Patterns.Length; number++)
                Assert.Equal(string.Format(texts.Culture, Patterns[number], value), texts.Phrase("n" + number.ToString(CultureInfo.InvariantCulture), value));
    }

    [Fact]
    public void Phrase_FewerValuesThanPlaceholders_IsAFormatException()
    {
        Assert.Throws<FormatException>(() => TextCatalogue.English.Phrase("money", 7.0));
        Assert.Throws<FormatException>(() => TextCatalogue.English.Phrase("reason", "a", "b", "c"));
    }

    private static IEnumerable<double> Values()
    {
        double[] limits =
        [
            0, -0.0, 0.5, 0.05, 0.005, 0.004999999, 0.995, 0.9949, 1, 4, 12.5, 999.995, 999.994, 1000, 1e-4, 9.9e-5, 1e-9, 4e-10, 1e6, 1234567.891, 1e14, 1e15, 1e20,
            0.1 + 0.2, 2.0 / 3, 200.0 / 3, -1.5, -1234.5, double.NaN, double.PositiveInfinity, double.MaxValue, double.Epsilon,
        ];
        return limits.Concat(Enumerable.Range(1, 600).Select(step => step * 7919 % 1_000_003 / Math.Pow(10, step % 11)));
    }
}
