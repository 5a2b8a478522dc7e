using Toolkit.Rules.Compatibility;
using Toolkit.Rules.Texts;

namespace Toolkit.Rules.Indicators;

/// <summary>One measurable question about an organisation. Immutable; its kinds are the derived classes.</summary>
public abstract class Indicator
{
    /// <summary>The slot of an indicator that is not one of the 126 built-in ones.</summary>
    internal const int NoSlot = -1;

    private readonly IndicatorText? _text;

    private protected Indicator(string key, Direction direction, RecordHolder heldBy, IndicatorText? text, string[] sources)
    {
        if (!IsKey(key))
            throw new ArgumentException("A key is lower-case words of letters and digits joined by hyphens.", nameof(key));
        Key = key;
        Direction = direction;
        HeldBy = heldBy;
        Sources = [.. Guard.NotNull(sources)];
        _text = text;
    }

    /// <summary>The stable name in documents, kebab case, such as <c>digital-vacancy-rate</c>.</summary>
    public string Key { get; }

    /// <summary>What kind of answer it takes.</summary>
    public abstract IndicatorKind Kind { get; }

    /// <summary>Which way an answer improves.</summary>
    public Direction Direction { get; }

    /// <summary>Who holds the figure.</summary>
    public RecordHolder HeldBy { get; }

    /// <summary>Keys of the sources behind its threshold, see <see cref="SourceRegister"/>; empty when it rests on judgement alone.</summary>
    public IReadOnlyList<string> Sources { get; }

    /// <summary>The question in English.</summary>
    public string Question => Text(TextCatalogue.English).Question;

    /// <summary>What answers are allowed, for error messages and forms.</summary>
    public abstract string Allowed { get; }

    /// <summary>Where the answer lies in a profile: 0 to 125, or <see cref="NoSlot"/>.</summary>
    internal int Slot { get; set; } = NoSlot;

    /// <summary>The words of the indicator in the given language.</summary>
    /// <param name="texts">The language.</param>
    public IndicatorText Text(TextCatalogue texts) =>
        Guard.NotNull(texts).Indicator(Key) ?? _text ?? new IndicatorText(Key, Key + ": {0}", Key + ": yes", Key + ": no", "", "", []);

    /// <inheritdoc />
    public override string ToString() => Key;

    /// <summary>Whether a number is an allowed answer. Yes counts as 1 and no as 0, a maturity level as its number.</summary>
    internal abstract bool Allows(double value);

    private static bool IsKey(string key)
    {
        var previous = '-';
        foreach (var c in Guard.NotBlank(key))
        {
            if (c == '-' ? previous == '-' : c is not (>= 'a' and <= 'z' or >= '0' and <= '9'))
                return false;
            previous = c;
        }
        return previous != '-';
    }
}
