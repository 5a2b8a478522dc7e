namespace Toolkit.Rules.Analysis;

/// <summary>The worths of the alternatives of a table.</summary>
internal sealed class SmaaValues(SmaaTable table) : ValueSource
{
    private readonly CriterionColumn[] _columns = [.. table.Criteria.Select((criterion, index) =>
        CriterionColumn.Of(criterion, [.. table.Alternatives.Select(alternative => alternative.Values[index])]))];

    internal override int Candidates => table.Alternatives.Count;

    internal override int Criteria => _columns.Length;

    internal override bool Varies => _columns.Any(column => column.Varies);

    internal override ValueDraws NewDraws() => new SmaaDraws(_columns, Candidates);
}
