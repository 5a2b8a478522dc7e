using Toolkit.Rules.Compatibility;

namespace Toolkit.Rules.Texts;

/// <summary>The words of one indicator in one language.</summary>
public sealed class IndicatorText
{
    /// <summary>Creates the words of an indicator whose answer is a number or a maturity level.</summary>
    /// <param name="question">The question a person is asked.</param>
    /// <param name="statement">The answer as a statement; <c>{0}</c> stands for the formatted answer.</param>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public IndicatorText(string question, string statement)
        : this(question, statement, statement, statement, "", "", [])
    {
    }

    /// <summary>Creates the words of an indicator that is answered with yes or no.</summary>
    /// <param name="question">The question a person is asked.</param>
    /// <param name="yes">The statement for the answer yes.</param>
    /// <param name="no">The statement for the answer no.</param>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public IndicatorText(string question, string yes, string no)
        : this(question, "", yes, no, "", "", [])
    {
    }

    internal IndicatorText(
        string question, string statement, string yes, string no, string heldBy, string why, IReadOnlyList<string> anchors)
    {
        Question = Guard.NotBlank(question);
        Statement = statement;
        Yes = Guard.NotBlank(yes);
        No = Guard.NotBlank(no);
        HeldBy = heldBy;
        Why = why;
        Anchors = anchors;
    }

    /// <summary>The question a person is asked.</summary>
    public string Question { get; }

    /// <summary>The answer as a statement; <c>{0}</c> stands for the formatted answer. Empty for yes/no.</summary>
    public string Statement { get; }

    /// <summary>The statement for the answer yes.</summary>
    public string Yes { get; }

    /// <summary>The statement for the answer no.</summary>
    public string No { get; }

    /// <summary>Where the figure is held and how it is computed there; empty when not said.</summary>
    public string HeldBy { get; }

    /// <summary>Why the threshold lies where it does, with source keys in brackets; empty when not said.</summary>
    public string Why { get; }

    /// <summary>Descriptions of the maturity levels 0 to 4; empty for every other kind.</summary>
    public IReadOnlyList<string> Anchors { get; }
}
