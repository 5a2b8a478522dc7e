namespace Toolkit.Rules.Explanation;

/// <summary>A brake that applies: what to fix before following the recommendation.</summary>
public sealed class PreconditionAdvice
{
    internal PreconditionAdvice(string id, string indicator, string text)
    {
        Id = id;
        Indicator = indicator;
        Text = text;
    }

    /// <summary>The id of the brake within its rule.</summary>
    public string Id { get; }

    /// <summary>The key of the indicator whose answer set it.</summary>
    public string Indicator { get; }

    /// <summary>The advice.</summary>
    public string Text { get; }

    /// <inheritdoc />
    public override string ToString() => Text;
}
