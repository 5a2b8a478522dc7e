using Toolkit.Rules.Indicators;

namespace Toolkit.Rules.Interview;

/// <summary>What an interview is to settle.</summary>
public sealed class InterviewOptions
{
    /// <summary>The number of places when none is set.</summary>
    public const int DefaultTop = 5;

    /// <summary>How many of the first places are to be settled, 1 or more.</summary>
    /// <value>5</value>
    public int Top { get; init; } = DefaultTop;

    /// <summary>Whether the order of those places is to be settled as well.</summary>
    /// <value>false: who takes them is enough</value>
    public bool InOrder { get; init; }

    /// <summary>
    /// Keys of indicators not to ask for, such as those somebody did not know. They stay open: what is settled would stand if they were
    /// answered later.
    /// </summary>
    /// <value>empty</value>
    public IReadOnlyCollection<string> NotToAsk { get; init; } = [];

    /// <summary>What is wrong with the options, for a catalogue with these indicators.</summary>
    internal IEnumerable<string> Problems(IReadOnlyList<Indicator> indicators)
    {
        if (Top < 1)
            yield return $"{nameof(Top)} is {Top}; it is 1 or more.";
        foreach (var key in NotToAsk ?? [])
            if (!indicators.Any(indicator => indicator.Key == key))
                yield return $"{nameof(NotToAsk)} holds '{key}', which is the key of no indicator.";
        if (NotToAsk is null)
            yield return $"{nameof(NotToAsk)} is null.";
    }
}
