namespace Toolkit.Rules.Tables;

/// <summary>The type that the file itself gives to a cell. A text can mean anything; the other natures are written in one way only.</summary>
internal enum CellNature
{
    Text,

    /// <summary>A number, with a decimal point.</summary>
    Number,

    /// <summary>A day as yyyy-MM-dd.</summary>
    Day,

    /// <summary>A yes/no, as true or false.</summary>
    YesNo,
}
