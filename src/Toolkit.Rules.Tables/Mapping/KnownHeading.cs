namespace Toolkit.Rules.Tables;

/// <summary>A system that writes a heading for a field.</summary>
/// <param name="System">Its name.</param>
/// <param name="Place">The place of the heading among those that the system writes for the field, the best fitting first, from 0.</param>
internal readonly record struct KnownHeading(string System, int Place);
