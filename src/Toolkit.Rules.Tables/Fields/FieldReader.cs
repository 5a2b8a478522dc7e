namespace Toolkit.Rules.Tables;

/// <summary>Reads a cell into a record.</summary>
/// <typeparam name="T">The type of the record.</typeparam>
/// <param name="record">The record.</param>
/// <param name="text">The cell, without blanks around it; it is not blank.</param>
/// <returns>The allowed values where the cell is refused; null when it was read.</returns>
public delegate string? FieldReader<T>(ref T record, string text);
