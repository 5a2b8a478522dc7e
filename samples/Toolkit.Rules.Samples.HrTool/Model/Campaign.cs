using Toolkit.Rules.Records;

namespace Toolkit.Rules.Samples.Model;

/// <summary>An attempt to fill posts.</summary>
internal sealed class Campaign : IRecord
{
    public int ExtractId { get; set; }

    public int Row { get; set; }

    public string Number { get; set; } = "";

    public string? Profession { get; set; }

    public string? Grade { get; set; }

    /// <summary>Whether it counts as digital, as was chosen when it was taken in.</summary>
    public bool? IsDigital { get; set; }

    /// <summary>Whether it counts as senior.</summary>
    public bool? IsSenior { get; set; }

    public DateOnly AdvertisedOn { get; set; }

    public CampaignOutcome? Outcome { get; set; }

    public DateOnly? FirstDay { get; set; }

    /// <summary>Whether the advert stated concrete flexible, part-time or remote terms.</summary>
    public bool? StatesFlexibleTerms { get; set; }

    /// <summary>Whether experience of digital delivery was an essential criterion.</summary>
    public bool? HasDigitalCriterion { get; set; }

    public IRecord Another(int number)
    {
        var other = (Campaign)MemberwiseClone();
        other.Number = Number.Length == 0 ? "" : FormattableString.Invariant($"{Number}/{number}");
        return other;
    }
}
