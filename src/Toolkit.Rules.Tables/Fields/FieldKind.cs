namespace Toolkit.Rules.Tables;

/// <summary>The kind of thing that fills a field of a record.</summary>
public enum FieldKind
{
    /// <summary>The key that tells records apart; one that comes again is told.</summary>
    Key,

    /// <summary>A text.</summary>
    Text,

    /// <summary>Several texts in one cell, with semicolons or bars between.</summary>
    Texts,

    /// <summary>Yes or no.</summary>
    YesNo,

    /// <summary>One of a few words.</summary>
    Word,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A whole number.</summary>
    Whole,

    /// <summary>A share of one, such as 0.6; 60% is the same.</summary>
    Share,

    /// <summary>A percentage from 0 to 100, with or without its sign.</summary>
    Percentage,

    /// <summary>An amount of money.</summary>
    Money,

    /// <summary>A day.</summary>
    Day,

    /// <summary>The key of another record of the file, such as of the manager. A key that no record has is told.</summary>
    Reference,

    /// <summary>Whether another record of the file names the key of this one, read from a column of references.</summary>
    ReferredTo,

    /// <summary>A text that the host reads itself.</summary>
    Custom,
}
