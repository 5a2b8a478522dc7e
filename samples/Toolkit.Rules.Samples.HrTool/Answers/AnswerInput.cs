namespace Toolkit.Rules.Samples.Answers;

/// <summary>What a person typed into the form of one question.</summary>
internal sealed class AnswerInput
{
    public string? Value { get; set; }

    public bool NotApplicable { get; set; }

    public string? Reason { get; set; }

    public string? Source { get; set; }

    public string? Note { get; set; }

    /// <summary>Whether a computed figure stands in for it.</summary>
    public bool YieldsToRecords { get; set; }

    /// <summary>The change that the person had in front of them.</summary>
    public int SeenVersion { get; set; }
}
