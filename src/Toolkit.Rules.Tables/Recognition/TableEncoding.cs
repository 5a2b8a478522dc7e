namespace Toolkit.Rules.Tables;

/// <summary>The way in which the bytes of a text file stand for characters.</summary>
public enum TableEncoding
{
    /// <summary>UTF-8, with or without a byte order mark.</summary>
    Utf8,

    /// <summary>UTF-16, the low byte first.</summary>
    Utf16LittleEndian,

    /// <summary>UTF-16, the high byte first.</summary>
    Utf16BigEndian,

    /// <summary>Windows-1252, the code page of Western Europe.</summary>
    Windows1252,
}
