namespace Toolkit.Rules.Samples.Answers;

/// <summary>What a person typed into the form of one question.</summary>
internal sealed class AnswerInput
{
    public string? Value { get; set; }

    public bool NotApplicable { get; set; }

    /// <summary>Why it does not apply.</summary>
    public string? Reason { get; set; }

    public string? Source { get; set; }

    /// <summary>The change that the person had in front of them; 0 for none.</summary>
    public int SeenVersion { get; set; }
}
