using Toolkit.Rules.Evaluation;

namespace Toolkit.Rules.Columns;

/// <summary>What grading a piece of evidence takes, without a reference to follow.</summary>
internal readonly struct ColumnPiece(CompiledEvidence evidence)
{
    internal double Weight { get; } = evidence.Weight;

    internal GapScale Scale { get; } = evidence.Scale;
}
