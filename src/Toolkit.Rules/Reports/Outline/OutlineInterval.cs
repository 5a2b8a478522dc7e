using Toolkit.Rules.Evaluation;

namespace Toolkit.Rules.Reports;

/// <summary>An interval on a scale from 0 to 1, with a mark at the value and a line at the threshold.</summary>
public sealed class OutlineInterval : OutlineBlock
{
    internal OutlineInterval(string title, NeedInterval need, double threshold)
    {
        Title = title;
        Need = need;
        Threshold = threshold;
    }

    /// <summary>Gets a sentence that says what the interval shows.</summary>
    public string Title { get; }

    /// <summary>Gets the ends of the interval and the value between them.</summary>
    public NeedInterval Need { get; }

    /// <summary>Gets the need from which an approach is recommended, from 0 to 1.</summary>
    public double Threshold { get; }
}
