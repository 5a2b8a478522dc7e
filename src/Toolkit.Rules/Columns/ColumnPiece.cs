using Toolkit.Rules.Evaluation;

namespace Toolkit.Rules.Columns;

/// <summary>What grading a piece of evidence takes, without a reference to follow. Fields, because a property would hand out copies of a struct.</summary>
internal readonly struct ColumnPiece(CompiledEvidence evidence)
{
    internal readonly double Weight = evidence.Weight;
    internal readonly GapScale Scale = evidence.Scale;
}
