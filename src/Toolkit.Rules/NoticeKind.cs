namespace Toolkit.Rules;

/// <summary>The kind of a notice.</summary>
public enum NoticeKind
{
    /// <summary>Unknown: the report was read from a document that does not state it.</summary>
    Unspecified,

    /// <summary>An amount counts as unanswered, because no exchange rate was set for its currency.</summary>
    NoExchangeRate,
}
