namespace Toolkit.Rules;

/// <summary>A rule that failed instead of answering.</summary>
public readonly record struct RuleFault
{
    internal RuleFault(string id, string message)
    {
        Id = id;
        Message = message;
    }

    /// <summary>The id of the rule.</summary>
    public string Id { get; }

    /// <summary>The fault, in words.</summary>
    public string Message { get; }
}
