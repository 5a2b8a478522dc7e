using Toolkit.Rules.Compatibility;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Records;

/// <summary>The options, checked and copied, and the dates that periods begin on.</summary>
internal sealed class RecordSetting
{
    /// <summary>The earliest date. From it to the end of the latest year there are no more months or years than an answer may have.</summary>
    internal static readonly DateTime Earliest = new(1900, 1, 1);

    private const int LatestYear = 2099;

    private readonly object?[] _inputs;

    internal RecordSetting(DateTime asOf, RecordOptions options, object?[] tables)
    {
        if (options.SmallestGroup < RecordOptions.LeastSmallestGroup)
            throw new ArgumentOutOfRangeException(
                nameof(options), options.SmallestGroup, $"{nameof(options.SmallestGroup)} is {RecordOptions.LeastSmallestGroup} or more.");
        if (options.KeptProblems < 0)
            throw new ArgumentOutOfRangeException(nameof(options), options.KeptProblems, $"{nameof(options.KeptProblems)} is 0 or more.");
        if (asOf < Earliest || asOf.Year > LatestYear)
            throw new ArgumentOutOfRangeException(nameof(asOf), asOf, $"The date of the records is in {Earliest.Year} to {LatestYear}.");
        SmallestGroup = options.SmallestGroup;
        KeptProblems = options.KeptProblems;
        Texts = new RecordTexts(Guard.NotNull(options.Texts));
        DigitalMeans = options.DigitalMeans is null ? null : PlainText.Required(options.DigitalMeans, nameof(options.DigitalMeans));
        SeniorMeans = options.SeniorMeans is null ? null : PlainText.Required(options.SeniorMeans, nameof(options.SeniorMeans));
        _inputs = [options.Texts, DigitalMeans, SeniorMeans, .. tables];
        AsOf = asOf;
        Tomorrow = asOf.AddDays(1);
        YearAgo = Tomorrow.AddYears(-1);
        TwoYearsAgo = Tomorrow.AddYears(-2);
        ThreeYearsAgo = Tomorrow.AddYears(-3);
    }

    internal int SmallestGroup { get; }

    internal int KeptProblems { get; }

    internal RecordTexts Texts { get; }

    internal string? DigitalMeans { get; }

    internal string? SeniorMeans { get; }

    internal DateTime AsOf { get; }

    /// <summary>The day after the date of the records: everything before it counts, at any time of day.</summary>
    internal DateTime Tomorrow { get; }

    internal DateTime YearAgo { get; }

    internal DateTime TwoYearsAgo { get; }

    internal DateTime ThreeYearsAgo { get; }

    /// <summary>Checks an optional number of the options that is above 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is 0 or less.</exception>
    internal static void CheckPositive(string name, decimal? number)
    {
        if (number <= 0)
            throw new ArgumentOutOfRangeException("options", number, $"{name} is above 0.");
    }

    /// <summary>Whether a date lies in the period from a day to the date of the records; unknown when there is no date.</summary>
    internal bool? IsSince(DateTime first, DateTime? date) =>
        date is { } day ? day >= first && day < Tomorrow : null;

    /// <summary>Whether there are some people, but fewer than a figure may be about.</summary>
    internal bool AreFew(long people) => people > 0 && people < SmallestGroup;

    /// <summary>Whether both form figures in the same way, from the same tables and in the same words.</summary>
    internal bool IsAlike(RecordSetting other) =>
        SmallestGroup == other.SmallestGroup && _inputs.Zip(other._inputs, Equals).All(isSame => isSame);
}
