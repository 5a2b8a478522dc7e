namespace Toolkit.Rules.Reports;

/// <summary>A part of a bar.</summary>
public sealed class OutlineBarPart
{
    internal OutlineBarPart(string name, decimal length)
    {
        Name = name;
        Length = length;
    }

    /// <summary>Gets a name by which a format can style the part: the name of a criterion in the report document, or <c>fill</c>.</summary>
    public string Name { get; }

    /// <summary>Gets the length, from 0 to 100.</summary>
    public decimal Length { get; }
}
