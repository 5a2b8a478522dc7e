namespace Toolkit.Rules.Analysis;

/// <summary>The treatment of unanswered questions when the robustness of a ranking is measured.</summary>
public enum UnknownAnswers
{
    /// <summary>Each gets a gap from 0 to 1 in every draw, all equally likely; needs, outcomes and readiness follow from it.</summary>
    Drawn,

    /// <summary>They stay unanswered: the approaches that have a place in the report are compared, and nothing else.</summary>
    AsTheyAre,
}
