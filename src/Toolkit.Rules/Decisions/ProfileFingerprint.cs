using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Decisions;

/// <summary>The fingerprint of all of a profile that can change a figure: kind, currency, staff, answers and priorities, not names, dates, sources and notes.</summary>
internal static class ProfileFingerprint
{
    internal static string Of(OrganisationProfile profile)
    {
        var organisation = profile.Organisation;
        var mark = Fingerprint.Start.Add(organisation.Kind.ToKey()).Add(organisation.Currency ?? "");
        if (organisation.Staff is not null || organisation.DigitalStaff is not null)
            mark = mark.Add("staff").Add((double?)organisation.Staff).Add((double?)organisation.DigitalStaff);
        for (var finding = 1; finding < profile.PrioritySlots.Length; finding++)
            mark = mark.AddAnswer(profile.PrioritySlots[finding]);
        foreach (var indicator in profile.Answered)
            mark = mark.Add(indicator.Key).AddAnswer(profile.Sheet[indicator]).Add(profile.Sheet.Detail(indicator)?.Currency ?? "");
        return mark.ToString();
    }
}
