namespace Toolkit.Rules.Records;

/// <summary>An answer about gender.</summary>
public enum Gender
{
    /// <summary>A woman.</summary>
    Woman,

    /// <summary>A man.</summary>
    Man,

    /// <summary>Another gender.</summary>
    Other,

    /// <summary>Prefers not to say: the field is filled in, and the person is left out of shares by gender.</summary>
    NotSaid,
}
