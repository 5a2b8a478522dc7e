namespace Toolkit.Rules.Tables;

/// <summary>A value that was read; which part holds it follows from the kind of the field. The text of an amount is the code of its currency, where its cell states one.</summary>
internal readonly record struct FieldValue(string Text, decimal Number = 0, DateTime Day = default, bool Yes = false);
