namespace Toolkit.Rules.Records;

/// <summary>Figures that are computed from the same counters.</summary>
internal abstract class Figures
{
    protected Figures(RecordSet records)
    {
        Setting = records.Setting;
        records.Register(this);
    }

    protected RecordSetting Setting { get; }

    /// <summary>Puts every figure on the sheet, with the fields it needs.</summary>
    internal abstract void Fill(ComputedSheet sheet);
}
