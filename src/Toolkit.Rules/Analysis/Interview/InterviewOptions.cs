using System.Globalization;
using Toolkit.Rules.Analysis;
using Toolkit.Rules.Indicators;

namespace Toolkit.Rules.Analysis;

/// <summary>The goal of an interview.</summary>
/// <example>
/// <code>
/// using Toolkit.Rules;
/// using Toolkit.Rules.Analysis;
/// using Toolkit.Rules.Indicators;
/// using Toolkit.Rules.Profiles;
///
/// var profile = OrganisationProfile
///     .Create("dft", "Department for Transport", OrganisationKind.Department, new DateTime(2026, 10, 31))
///     .With(DigitalWorkforceIndicators.VacancyRate, 18)
///     .With(DigitalWorkforceIndicators.ContractorShare, 24)
///     .With(DigitalWorkforceIndicators.ProfessionMaturity, MaturityLevel.Level1);
///
/// var next = RecommendationEngine.CreateDefault().Assess(profile).NextQuestions(new InterviewOptions { Top = 3, NotToAsk = ["staged-money-pct"] });
/// Console.WriteLine(next.Questions[0].Indicator);
/// </code>
/// </example>
public sealed record InterviewOptions
{
    /// <summary>The number of places when none is set.</summary>
    public const int DefaultTop = 5;

    /// <summary>The number of completions drawn when <see cref="Enough"/> is set and <see cref="Draws"/> is not.</summary>
    public const int DefaultDraws = 1000;

    /// <summary>How many of the first places are to be settled, 1 or more.</summary>
    /// <value>5</value>
    public int Top { get; init; } = DefaultTop;

    /// <summary>Whether the order of those places is to be settled as well.</summary>
    /// <value>false: who takes them is enough</value>
    public bool InOrder { get; init; }

    /// <summary>
    /// Keys of indicators not to ask for, such as those somebody did not know. They stay open: what is settled would stand if they were
    /// answered later.
    /// </summary>
    /// <value>empty</value>
    public IReadOnlyCollection<string> NotToAsk { get; init; } = [];

    /// <summary>
    /// How many completions of the open answers are drawn to find in which share of them the places come out as they stand
    /// (<see cref="TopRankStability.Standing"/>): 100 to 1,000,000, or 0 for none.
    /// </summary>
    /// <value>0: it takes longer than all the rest. With <see cref="Enough"/>, 1,000; a share is then within 0.03 of what endless draws would give, in 19 of 20 cases.</value>
    public int Draws { get; init; }

    /// <summary>Where the draws start, 0 to 9,007,199,254,740,991 (2^53 - 1): the same seed gives the same completions, everywhere.</summary>
    /// <value>1</value>
    public ulong Seed { get; init; } = 1;

    /// <summary>
    /// The share of the completions, above 0 and up to 1, from which no more is asked although an answer could still change the places.
    /// Less than certain, even at 1: it stops earlier and is wrong now and then.
    /// </summary>
    /// <value>null: questions are asked until the places are settled</value>
    public double? Enough { get; init; }

    /// <summary>How many completions are drawn in fact.</summary>
    internal int DrawsToMake => Draws == 0 && Enough is not null ? DefaultDraws : Draws;

    /// <summary>The faults of the options, for a catalogue with these indicators.</summary>
    internal IEnumerable<string> Problems(IReadOnlyList<Indicator> indicators)
    {
        if (Top < 1)
            yield return $"{nameof(Top)}: {Top.ToString(CultureInfo.InvariantCulture)} is not 1 or more.";
        foreach (var key in NotToAsk ?? [])
            if (!indicators.Any(indicator => indicator.Key == key))
                yield return $"{nameof(NotToAsk)}: '{key}' is the key of no indicator.";
        if (NotToAsk is null)
            yield return $"{nameof(NotToAsk)}: there is no list.";
        if (Draws is not 0 and (< DrawOptions.LeastDraws or > DrawOptions.MostDraws))
            yield return $"{nameof(Draws)}: {Draws.ToString(CultureInfo.InvariantCulture)} is not 0, or from 100 to 1000000.";
        if (Seed > DrawOptions.MostSeed)
            yield return $"{nameof(Seed)}: {Seed.ToString(CultureInfo.InvariantCulture)} is not from 0 to 9007199254740991.";
        if (Enough is { } enough && !(enough > 0 && enough <= 1))
            yield return $"{nameof(Enough)}: {enough.ToString(CultureInfo.InvariantCulture)} is not above 0 and up to 1.";
    }
}
