namespace Toolkit.Rules.Samples.Model;

/// <summary>What one file of records is about.</summary>
internal enum DeliveryKind
{
    People,
    Posts,
    Campaigns,
    Learning,
    Secondments,
}
