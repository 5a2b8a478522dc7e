namespace Toolkit.Rules.Tables;

/// <summary>The contents of a column, counted.</summary>
public sealed class ColumnSurvey
{
    /// <summary>The most distinct values that are kept.</summary>
    internal const int MostDistinct = 1000;

    private const int MostCurrencies = 10;

    private readonly Dictionary<string, ValueCount> _values = new(StringComparer.Ordinal);
    private readonly HashSet<string> _currencies = new(StringComparer.Ordinal);

    internal ColumnSurvey(TableColumn column) => Column = column;

    /// <summary>The column.</summary>
    public TableColumn Column { get; }

    /// <summary>How many cells hold something, a word for nothing included.</summary>
    public long Filled { get; private set; }

    /// <summary>Up to a thousand distinct values, the most frequent first.</summary>
    public IReadOnlyList<ValueCount> Values => [.. _values.Values.OrderByDescending(value => value.Count).ThenBy(value => value.Value, StringComparer.Ordinal)];

    /// <summary>How many cells hold further values, which are not kept.</summary>
    public long OtherCells { get; private set; }

    /// <summary>How many cells are numbers in some form.</summary>
    public long Numbers { get; private set; }

    /// <summary>How many cells are days in some form.</summary>
    public long Days { get; private set; }

    /// <summary>How many of the days are numbers, as Excel counts days.</summary>
    public long SerialDays { get; private set; }

    /// <summary>How many of the numbers carry a percent sign.</summary>
    public long Percentages { get; private set; }

    /// <summary>The signs and codes of currencies beside the numbers.</summary>
    public IReadOnlyList<string> Currencies => [.. _currencies.OrderBy(sign => sign, StringComparer.Ordinal)];

    /// <summary>Whether nothing was dropped: all distinct values are kept.</summary>
    internal bool HasAllValues => OtherCells == 0;

    internal Evidence<NumberProof> NumberForms { get; } = new();

    internal Evidence<DayProof> DayForms { get; } = new();

    internal void Add(TableCell cell, int line)
    {
        if (cell.IsBlank)
            return;
        Filled++;
        if (!_values.TryGetValue(cell.Text, out var value))
        {
            value = new ValueCount(cell.Text, line);
            Weigh(value, cell, line);
            if (_values.Count < MostDistinct)
                _values.Add(cell.Text, value);
            else
                OtherCells++;
        }
        value.Count++;
        Numbers += value.IsNumber ? 1 : 0;
        Percentages += value.IsPercentage ? 1 : 0;
        Days += value.IsDay ? 1 : 0;
        SerialDays += value.IsSerialDay ? 1 : 0;
    }

    /// <summary>Looks at a value that was not met before, or not kept.</summary>
    private void Weigh(ValueCount value, TableCell cell, int line)
    {
        (value.IsNumber, value.IsDay) = (cell.Nature == CellNature.Number, cell.Nature == CellNature.Day);
        if (cell.Nature == CellNature.Number)
            value.IsPercentage = cell.Text[cell.Text.Length - 1] == '%';
        if (cell.Nature == CellNature.Text && NumberText.TryParse(cell.Text, out var number))
        {
            (value.IsNumber, value.IsPercentage) = (true, number.IsPercent);
            NumberForms.Add(number.Proof, cell.Text, line);
            if (number.Currency is { } currency && _currencies.Count < MostCurrencies)
                _currencies.Add(currency);
        }
        if (cell.Nature is CellNature.Text or CellNature.Number && DayText.TryParse(cell.Text, out var day))
        {
            (value.IsDay, value.IsSerialDay) = (true, day.Shape == DayShape.Serial);
            DayForms.Add(day.Proof, cell.Text, line);
        }
    }
}
