namespace Toolkit.Rules.Rules;

/// <summary>The facts about an approach for one kind of organisation.</summary>
/// <param name="Lever">Whose lever it is.</param>
/// <param name="Effort">The effort it takes.</param>
/// <param name="EffortBasis">The basis of the effort.</param>
/// <param name="Basis">The basis of the lever and of the floor.</param>
/// <param name="Floor">The smallest number of staff; null for any size.</param>
internal readonly record struct KindFacts(Lever Lever, EffortSize Effort, Basis EffortBasis, Basis Basis, int? Floor)
{
    /// <summary>The facts before a rule states any.</summary>
    internal static KindFacts Unstated { get; } = new(Lever.Own, default, Basis.Judgement, Basis.Judgement, null);
}
