namespace Toolkit.Rules.Profiles;

/// <summary>The parts of an answer object that were read. A part is present even if it is invalid; null counts as absent.</summary>
internal struct AnswerParts
{
    internal double? Number;
    internal string? Reason;
    internal string? Source;
    internal string? Note;
    internal string? Currency;
    internal bool HasValue;
    internal bool HasReason;
    internal bool HasSource;
    internal bool HasNote;
    internal bool HasCurrency;

    /// <summary>Whether a part is invalid, so that there is no answer.</summary>
    internal readonly bool IsSpoilt => (HasValue && Number is null) || (HasReason && Reason is null) || (HasCurrency && Currency is null);

    internal readonly AnswerDetail? Detail() => AnswerDetail.From(Currency, Reason, Source, Note);

    /// <summary>The fault of the parts taken together, or null.</summary>
    internal readonly (JsonPath Path, string Found, string Allowed)? Fault(JsonPath path)
    {
        if (HasValue && HasReason)
            return (path, "both value and notApplicable", "one of the two");
        if (HasCurrency && !HasValue)
            return (path, "a currency without a value", "a value beside it");
        if ((HasSource || HasNote) && !HasValue && !HasReason)
            return (path, $"a {(HasSource ? "source" : "note")} without an answer", "value or notApplicable beside it");
        return null;
    }
}
