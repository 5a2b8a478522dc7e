namespace Toolkit.Rules.Tables;

/// <summary>Puts a value into a record.</summary>
/// <typeparam name="T">The type of the record.</typeparam>
/// <typeparam name="TValue">The type of the value.</typeparam>
/// <param name="record">The record.</param>
/// <param name="value">The value.</param>
public delegate void FieldSetter<T, in TValue>(ref T record, TValue value);
