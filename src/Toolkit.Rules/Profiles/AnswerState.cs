namespace Toolkit.Rules.Profiles;

/// <summary>The state of an answer. Unknown and not applicable are different things, and neither is zero.</summary>
public enum AnswerState
{
    /// <summary>Nothing was said.</summary>
    Unknown,

    /// <summary>A value was given.</summary>
    Given,

    /// <summary>It was said, with a reason, that the question does not apply.</summary>
    NotApplicable,
}
