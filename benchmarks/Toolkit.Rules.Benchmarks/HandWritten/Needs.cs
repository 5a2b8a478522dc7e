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

    /// <summary>How many of them are recommended.</summary>
    internal readonly int Recommended()
    {
        var count = 0;
        count += DLT101.IsRecommended ? 1 : 0;
        count += DLT102.IsRecommended ? 1 : 0;
        count += DLT103.IsRecommended ? 1 : 0;
        count += DLT201.IsRecommended ? 1 : 0;
        count += DLT202.IsRecommended ? 1 : 0;
        count += DLT203.IsRecommended ? 1 : 0;
        count += DLT301.IsRecommended ? 1 : 0;
        count += DLT302.IsRecommended ? 1 : 0;
        count += DLT303.IsRecommended ? 1 : 0;
        count += DLT401.IsRecommended ? 1 : 0;
        count += DLT402.IsRecommended ? 1 : 0;
        count += DLT403.IsRecommended ? 1 : 0;
        count += DLT501.IsRecommended ? 1 : 0;
        count += DLT502.IsRecommended ? 1 : 0;
        count += DLT503.IsRecommended ? 1 : 0;
        count += DLT601.IsRecommended ? 1 : 0;
        count += DLT602.IsRecommended ? 1 : 0;
        count += DLT603.IsRecommended ? 1 : 0;
        count += DLT701.IsRecommended ? 1 : 0;
        count += DLT702.IsRecommended ? 1 : 0;
        count += DLT703.IsRecommended ? 1 : 0;
        return count;
    }
}
