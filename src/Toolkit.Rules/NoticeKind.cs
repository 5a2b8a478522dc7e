namespace Toolkit.Rules;

/// <summary>The kind of a notice.</summary>
public enum NoticeKind
{
    /// <summary>Unknown: the report was read from a document that does not state it.</summary>
    Unspecified,

    /// <summary>An amount counts as unanswered, because no exchange rate was set for its currency.</summary>
    NoExchangeRate,

    /// <summary>An answer, or a figure of the host, is for a question that is no longer asked, and counts nothing.</summary>
    RetiredQuestion,

    /// <summary>The number of staff is not stated, so approaches that do not apply below a size are taken as if the organisation were large enough.</summary>
    SizeNotStated,
}
