namespace Toolkit.Rules.Evaluation;

/// <summary>The figures that grade a piece of evidence, without a reference to follow. Fields, because a property would copy the scale.</summary>
internal readonly struct EvidencePiece(double weight, GapScale scale)
{
    internal readonly double Weight = weight;
    internal readonly GapScale Scale = scale;
}
