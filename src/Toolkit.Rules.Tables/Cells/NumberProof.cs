namespace Toolkit.Rules.Tables;

/// <summary>The form of its column, as far as the separators of a number show it.</summary>
internal enum NumberProof
{
    /// <summary>It has none that matters.</summary>
    None,

    /// <summary>The point is the decimal sign.</summary>
    Point,

    /// <summary>The comma is the decimal sign.</summary>
    Comma,

    /// <summary>A lone separator before three digits: decimals in one form, thousands in the other.</summary>
    Either,
}
