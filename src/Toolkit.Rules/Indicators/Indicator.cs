using Toolkit.Rules.Compatibility;
using Toolkit.Rules.Texts;

namespace Toolkit.Rules.Indicators;

/// <summary>One measurable question about an organisation. Immutable; <see cref="Indicator{T}"/> adds the type of its answers.</summary>
/// <example>
/// <code>
/// using Toolkit.Rules.Indicators;
/// using Toolkit.Rules.Profiles;
/// using Toolkit.Rules.Texts;
///
/// // A question of your own, for a rule of your own.
/// var failingPages = Indicator.Percentage(
///     "acme-failing-pages", Direction.LowerIsBetter, RecordHolder.ServiceAnalytics,
///     new IndicatorText("What share of pages fails the accessibility check?", "{0} of pages fail the accessibility check"));
///
/// var profile = OrganisationProfile
///     .Create("acme", "Acme Council", OrganisationKind.LocalGovernment, new DateTime(2026, 10, 31))
///     .With(failingPages, 35);
/// Console.WriteLine(profile[failingPages].Number);
/// </code>
/// </example>
public abstract partial class Indicator
{
    /// <summary>The slot of an indicator that is not one of the 126 built-in ones.</summary>
    internal const int NoSlot = -1;

    private readonly IndicatorText? _text;
    private readonly double _highest;
    private readonly bool _isWhole;
    private string? _allowed;

    private protected Indicator(
        string key, IndicatorKind kind, Direction direction, RecordHolder heldBy, IndicatorText? text, IReadOnlyList<string>? sources)
    {
        if (!IsKey(Guard.NotBlank(key)))
            throw new ArgumentException("A key is lower-case words of letters and digits joined by hyphens.", nameof(key));
        Key = key;
        Kind = kind;
        Direction = direction;
        HeldBy = heldBy;
        Sources = [.. sources ?? []];
        _text = text;
        _highest = IndicatorKinds.Highest(kind);
        _isWhole = IndicatorKinds.IsWhole(kind);
    }

    /// <summary>Gets the stable name in documents, kebab case, such as <c>digital-vacancy-rate</c>.</summary>
    public string Key { get; }

    /// <summary>Gets the kind of answer it takes.</summary>
    public IndicatorKind Kind { get; }

    /// <summary>Gets the direction in which an answer improves.</summary>
    public Direction Direction { get; }

    /// <summary>Gets the holder of the figure.</summary>
    public RecordHolder HeldBy { get; }

    /// <summary>Gets the keys of the sources behind its threshold, see <see cref="SourceRegister"/>; empty when it rests on judgement alone.</summary>
    public IReadOnlyList<string> Sources { get; }

    /// <summary>
    /// Gets the highest allowed answer: 100 for a percentage, 4 for a level, 1 for yes or no; for times and amounts the highest that is not taken
    /// for a slip (2,400 months, 200 years, 1e15). The lowest is 0.
    /// </summary>
    public double Highest => _highest;

    /// <summary>Gets the question in English.</summary>
    public string Question => Text(TextCatalogue.English).Question;

    /// <summary>Gets the answers that are allowed, in English, for error messages and forms.</summary>
    public string Allowed => _allowed ??= AllowedIn(TextCatalogue.English);

    /// <summary>The position of the answer in a profile: 0 to 125, or <see cref="NoSlot"/>.</summary>
    internal int Slot { get; set; } = NoSlot;

    /// <summary>Gets the words of the indicator in a language.</summary>
    /// <param name="texts">The language.</param>
    /// <returns>Its words; its own or its key where the language and English have none.</returns>
    public IndicatorText Text(TextCatalogue texts) =>
        Guard.NotNull(texts).Indicator(Key) ?? _text ?? new IndicatorText(Key, Key + ": {0}", Key + ": yes", Key + ": no", "", "", []);

    /// <inheritdoc />
    public override string ToString() => Key;

    /// <summary>The answers that are allowed, in a language.</summary>
    internal string AllowedIn(TextCatalogue texts) => texts.Phrase("allowed." + IndicatorKinds.Key(Kind));

    /// <summary>Whether a number is an allowed answer. Yes counts as 1 and no as 0, a maturity level as its number.</summary>
    internal bool Allows(double value) => value >= 0 && value <= _highest && (!_isWhole || Math.Floor(value).Equals(value));

    /// <summary>Whether an indicator can have a key.</summary>
    internal static bool IsKey(string key)
    {
        var previous = '-';
        foreach (var c in key)
        {
            if (c == '-' ? previous == '-' : c is not (>= 'a' and <= 'z' or >= '0' and <= '9'))
                return false;
            previous = c;
        }
        return previous != '-';
    }
}
