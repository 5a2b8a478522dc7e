namespace Toolkit.Rules;

/// <summary>The advice on an approach that has a place in the order.</summary>
public enum OrderGroup
{
    /// <summary>It is needed, and the organisation can do it itself.</summary>
    Do,

    /// <summary>The answers do not decide it yet, and the organisation could do it itself: ask the deciding question.</summary>
    FindOut,

    /// <summary>It is needed or undecided, and the organisation can only ask somebody else for it.</summary>
    AskFor,
}
