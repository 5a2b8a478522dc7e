namespace Toolkit.Rules.Tables;

/// <summary>A record of a file.</summary>
/// <typeparam name="T">The type of the record.</typeparam>
/// <param name="Line">The line or row on which it stands, from 1.</param>
/// <param name="Record">The record.</param>
/// <param name="Count">For how many people or posts it stands, 1 or more.</param>
public readonly record struct TableRecord<T>(int Line, T Record, long Count);
