namespace Toolkit.Rules.Tables;

/// <summary>The result of reading a file by a mapping, before anything of it is kept.</summary>
public sealed class TablePreview
{
    internal TablePreview(
        long records, long counted, long leftOut, TableSurvey survey, IReadOnlyList<FieldTally> fields, IReadOnlyList<TableProblem> problems,
        IReadOnlyDictionary<string, IReadOnlyList<ValueMeaning>> values, IReadOnlyList<string> unfilled, IReadOnlyList<string> unused)
    {
        Records = records;
        Counted = counted;
        LeftOut = leftOut;
        Survey = survey;
        Fields = fields;
        Problems = problems;
        Values = values;
        UnfilledFields = unfilled;
        UnusedColumns = unused;
    }

    /// <summary>Whether nothing has to be chosen or mended first.</summary>
    public bool CanRead => Problems.All(problem => problem.Effect != ProblemEffect.Stops);

    /// <summary>How many records the file gives.</summary>
    public long Records { get; }

    /// <summary>For how many people or posts they stand.</summary>
    public long Counted { get; }

    /// <summary>How many lines give no record, blank rows, totals and notes not counted.</summary>
    public long LeftOut { get; }

    /// <summary>The contents of the columns.</summary>
    public TableSurvey Survey { get; }

    /// <summary>The contents of the filled fields: known, empty and refused cells, smallest, largest and sum, the share of yes.</summary>
    public IReadOnlyList<FieldTally> Fields { get; }

    /// <summary>The problems, and the figures that somebody should look at.</summary>
    public IReadOnlyList<TableProblem> Problems { get; }

    /// <summary>By the name of a field that knows a few words: each value of its column, with its count and what it will mean.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<ValueMeaning>> Values { get; }

    /// <summary>The fields of the record that no column fills: what they would answer stays unknown.</summary>
    public IReadOnlyList<string> UnfilledFields { get; }

    /// <summary>The headings of columns that fill no field.</summary>
    public IReadOnlyList<string> UnusedColumns { get; }
}
