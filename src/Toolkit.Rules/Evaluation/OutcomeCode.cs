namespace Toolkit.Rules.Evaluation;

/// <summary>Outcome and certainty in one small number, which a lane can hold.</summary>
internal static class OutcomeCode
{
    internal const byte Undecided = (byte)Outcome.Undecided;
    internal const byte NeededForCertain = (byte)Outcome.Recommended | ForCertain;
    internal const byte NeededSoFar = (byte)Outcome.Recommended | SoFar;
    internal const byte MetForCertain = (byte)Outcome.NotNeeded | ForCertain;
    internal const byte MetSoFar = (byte)Outcome.NotNeeded | SoFar;
    internal const byte NotApplicable = (byte)Outcome.NotApplicable | ForCertain;

    private const byte SoFar = ((byte)Certainty.Provisional + 1) << Shift;
    private const byte ForCertain = ((byte)Certainty.Certain + 1) << Shift;
    private const int Shift = 4;

    internal static Outcome OutcomeOf(byte code) => (Outcome)(code & ((1 << Shift) - 1));

    internal static Certainty? CertaintyOf(byte code) => code >> Shift == 0 ? null : (Certainty)((code >> Shift) - 1);
}
