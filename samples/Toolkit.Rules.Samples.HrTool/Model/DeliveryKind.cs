namespace Toolkit.Rules.Samples.Model;

/// <summary>The kind of records in one file.</summary>
internal enum DeliveryKind
{
    People,
    Posts,
    Campaigns,
    Learning,
    Secondments,
}
