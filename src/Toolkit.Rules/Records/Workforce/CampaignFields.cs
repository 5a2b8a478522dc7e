namespace Toolkit.Rules.Records;

/// <summary>The fields of <see cref="CampaignRecord"/> that figures need, by the names of its properties.</summary>
[Flags]
internal enum CampaignFields : ulong
{
    None = 0,
    IsDigital = 1 << 0,
    IsSenior = 1 << 1,
    AdvertisedOn = 1 << 2,
    StartedOn = 1 << 3,
    Outcome = 1 << 4,
    StatesFlexibleTerms = 1 << 5,
    HasDigitalCriterion = 1 << 6,
    PayExceptionAskedOn = 1 << 7,
    PayExceptionDecidedOn = 1 << 8,
}
