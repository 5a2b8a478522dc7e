using Toolkit.Rules.Records;
using Toolkit.Rules.Samples.Model;
using Toolkit.Rules.Tables;

namespace Toolkit.Rules.Samples.Imports;

internal sealed class CampaignTable(Vocabulary vocabulary) : HrTable<Campaign>(vocabulary)
{
    public override DeliveryKind Kind => DeliveryKind.Campaigns;

    internal override string Title => "Vacancy campaigns";

    internal override TableFields<Campaign> Description { get; } = new TableFields<Campaign>("campaigns", () => new())
        .WithKey("campaign_number", "Campaign number", (campaign, text) => campaign.Number = text, null, "campaign id", "requisition", "vacancy id")
        .WithStanding(
            (campaign, text) => campaign.Profession = text, (campaign, yes) => campaign.IsDigital = yes, (campaign, text) => campaign.Grade = text, (campaign, yes) => campaign.IsSenior = yes)
        .WithNeededDay("advertised_on", "Advertised on", (campaign, day) => campaign.AdvertisedOn = day, "advert date")
        .Word<CampaignOutcome>("outcome", (ref campaign, word) => campaign.Outcome = word, new() { Label = "Outcome", KnownAs = "campaign.outcome", AlsoCalled = ["result"] })
        .WithDay("first_day", "First day of the person appointed", (campaign, day) => campaign.FirstDay = day, null, "start date")
        .WithYesNo("flexible_terms", "Advert states flexible terms", (campaign, yes) => campaign.StatesFlexibleTerms = yes, null, "flexible terms stated")
        .WithYesNo("digital_criterion", "Digital delivery is an essential criterion", (campaign, yes) => campaign.HasDigitalCriterion = yes);
}
