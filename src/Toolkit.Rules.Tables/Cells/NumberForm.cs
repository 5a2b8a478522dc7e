namespace Toolkit.Rules.Tables;

/// <summary>How the numbers of a column are written.</summary>
public enum NumberForm
{
    /// <summary>1,234.56: a decimal point; commas, blanks or apostrophes group thousands.</summary>
    Point,

    /// <summary>1.234,56: a decimal comma; points, blanks or apostrophes group thousands.</summary>
    Comma,

    /// <summary>
    /// Both, and every cell shows which: the last of two different separators is the decimal one, and a lone separator before exactly three
    /// digits groups thousands. It is never proposed, only chosen.
    /// </summary>
    EachCell,
}
