namespace Toolkit.Rules.Benchmarks.HandWritten;

/// <summary>The needs of the 21 approaches for one profile.</summary>
internal struct Needs
{
    internal const int Count = 21;

    internal Need DLT101, DLT102, DLT103;
    internal Need DLT201, DLT202, DLT203;
    internal Need DLT301, DLT302, DLT303;
    internal Need DLT401, DLT402, DLT403;
    internal Need DLT501, DLT502, DLT503;
    internal Need DLT601, DLT602, DLT603;
    internal Need DLT701, DLT702, DLT703;

    /// <summary>How many of them have a place.</summary>
    internal readonly int Placed()
    {
        var count = 0;
        count += DLT101.HasPlace ? 1 : 0;
        count += DLT102.HasPlace ? 1 : 0;
        count += DLT103.HasPlace ? 1 : 0;
        count += DLT201.HasPlace ? 1 : 0;
        count += DLT202.HasPlace ? 1 : 0;
        count += DLT203.HasPlace ? 1 : 0;
        count += DLT301.HasPlace ? 1 : 0;
        count += DLT302.HasPlace ? 1 : 0;
        count += DLT303.HasPlace ? 1 : 0;
        count += DLT401.HasPlace ? 1 : 0;
        count += DLT402.HasPlace ? 1 : 0;
        count += DLT403.HasPlace ? 1 : 0;
        count += DLT501.HasPlace ? 1 : 0;
        count += DLT502.HasPlace ? 1 : 0;
        count += DLT503.HasPlace ? 1 : 0;
        count += DLT601.HasPlace ? 1 : 0;
        count += DLT602.HasPlace ? 1 : 0;
        count += DLT603.HasPlace ? 1 : 0;
        count += DLT701.HasPlace ? 1 : 0;
        count += DLT702.HasPlace ? 1 : 0;
        count += DLT703.HasPlace ? 1 : 0;
        return count;
    }
}
