using System.Runtime.CompilerServices;

namespace Toolkit.Rules.Records;

/// <summary>Walks over the fields of a record in their order, and notes which are filled in, or their names.</summary>
internal readonly struct FieldScan
{
    private readonly List<string>? _names;
    private readonly int _place;

    internal FieldScan(List<string> names) => _names = names;

    private FieldScan(List<string>? names, int place, ulong filledIn)
    {
        _names = names;
        _place = place;
        FilledIn = filledIn;
    }

    /// <summary>One bit for each field that is filled in, the lowest for the first field.</summary>
    internal ulong FilledIn { get; }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal FieldScan Field<T>(T? value, [CallerArgumentExpression(nameof(value))] string expression = "")
        where T : struct => Next(value is not null, expression);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal FieldScan Field(object? value, [CallerArgumentExpression(nameof(value))] string expression = "") => Next(value is not null, expression);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private FieldScan Next(bool isFilledIn, string expression)
    {
        _names?.Add(FieldName.Of(expression));
        return new FieldScan(_names, _place + 1, FilledIn | ((isFilledIn ? 1UL : 0UL) << _place));
    }
}
