using Toolkit.Rules.Records;
using Toolkit.Rules.Samples.Model;

namespace Toolkit.Rules.Samples.Imports;

internal sealed class CampaignTable : RecordTableOf<Campaign>
{
    public CampaignTable()
    {
        Key("campaign_number", "Campaign number", (campaign, cell) => campaign.Number = cell, "campaign id", "requisition", "vacancy id");
        Text("profession", "Profession", (campaign, cell) => campaign.Profession = cell, "job family", "function");
        Text("grade", "Grade", (campaign, cell) => campaign.Grade = cell, "pay band", "level");
        Day("advertised_on", "Advertised on", true, (campaign, day) => campaign.AdvertisedOn = day, "advert date");
        Word<CampaignOutcome>("outcome", "Outcome", false, (campaign, word) => campaign.Outcome = word, "result");
        Day("first_day", "First day of the person appointed", false, (campaign, day) => campaign.FirstDay = day, "start date");
        YesNo("flexible_terms", "Advert states flexible terms", (campaign, yes) => campaign.StatesFlexibleTerms = yes, "flexible terms stated");
        YesNo("digital_criterion", "Digital delivery is an essential criterion", (campaign, yes) => campaign.HasDigitalCriterion = yes);
    }

    internal override DeliveryKind Kind => DeliveryKind.Campaigns;

    internal override string Title => "Vacancy campaigns";
}
