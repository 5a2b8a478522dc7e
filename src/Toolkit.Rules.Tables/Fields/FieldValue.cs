namespace Toolkit.Rules.Tables;

/// <summary>A value that was read; which part holds it follows from the kind of the field.</summary>
internal readonly record struct FieldValue(string Text, decimal Number = 0, DateTime Day = default, bool Yes = false);
