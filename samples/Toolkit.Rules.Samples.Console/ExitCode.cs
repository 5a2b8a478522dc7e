namespace Toolkit.Rules.Samples;

internal static class ExitCode
{
    internal const int Done = 0;

    /// <summary>Something is as severe as <c>--fail-on</c> says, or more.</summary>
    internal const int GateTripped = 1;

    internal const int BadInput = 2;
}
