namespace Toolkit.Rules.Samples.Output;

/// <summary>A share as a bar, to compare at a glance.</summary>
internal static class Bar
{
    internal const int Cells = 8;

    internal static string Of(double share, bool unicode)
    {
        var full = Math.Clamp((int)Math.Round(share * Cells, MidpointRounding.AwayFromZero), 0, Cells);
        return new string(unicode ? '█' : '#', full) + new string(unicode ? '░' : '.', Cells - full);
    }
}
