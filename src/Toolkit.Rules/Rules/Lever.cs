namespace Toolkit.Rules.Rules;

/// <summary>Whose lever an approach is.</summary>
public enum Lever
{
    /// <summary>The organisation can do it.</summary>
    Own,

    /// <summary>The organisation can ask for it.</summary>
    Influence,

    /// <summary>It is not for this kind of organisation.</summary>
    None,
}
