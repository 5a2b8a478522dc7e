namespace Toolkit.Rules.Tables;

/// <summary>A column of a file that has a heading or holds anything.</summary>
/// <param name="Index">Its place, from 0.</param>
/// <param name="Heading">Its heading, without blanks around it; "column 5" for one without a heading.</param>
/// <param name="Occurrence">1 for the first column of this heading, 2 for the second.</param>
/// <param name="HasHeading">Whether the file gives it a heading.</param>
public sealed record TableColumn(int Index, string Heading, int Occurrence, bool HasHeading);
