using Toolkit.Rules.Texts;

namespace Toolkit.Rules.Indicators;

/// <summary>A share, 0 to 100.</summary>
/// <example>
/// <code>
/// using Toolkit.Rules.Indicators;
/// using Toolkit.Rules.Profiles;
/// using Toolkit.Rules.Texts;
///
/// // A question of your own, for a rule of your own.
/// var failingPages = new PercentageIndicator(
///     "acme-failing-pages", Direction.LowerIsBetter, RecordHolder.ServiceAnalytics,
///     new IndicatorText("What share of pages fails the accessibility check?", "{0} of pages fail the accessibility check"));
///
/// var profile = OrganisationProfile
///     .Create("acme", "Acme Council", OrganisationKind.LocalGovernment, new DateTime(2026, 10, 31))
///     .With(failingPages, 35);
/// Console.WriteLine(profile[failingPages].Number);
/// </code>
/// </example>
public sealed class PercentageIndicator : Indicator
{
    /// <summary>Creates an indicator whose words are in the text catalogue.</summary>
    /// <param name="key">The stable name in documents, kebab case.</param>
    /// <param name="direction">Which way an answer improves.</param>
    /// <param name="heldBy">Who holds the figure.</param>
    /// <param name="sources">Keys of the sources behind its threshold.</param>
    /// <exception cref="ArgumentException">The key is not in kebab case.</exception>
    public PercentageIndicator(string key, Direction direction, RecordHolder heldBy, params string[] sources)
        : base(key, direction, heldBy, text: null, sources)
    {
    }

    /// <summary>Creates an indicator of a host's own, with its words.</summary>
    /// <param name="key">The stable name in documents, kebab case.</param>
    /// <param name="direction">Which way an answer improves.</param>
    /// <param name="heldBy">Who holds the figure.</param>
    /// <param name="text">Its words, used when the text catalogue has none.</param>
    /// <param name="sources">Keys of the sources behind its threshold.</param>
    /// <exception cref="ArgumentException">The key is not in kebab case.</exception>
    public PercentageIndicator(string key, Direction direction, RecordHolder heldBy, IndicatorText text, params string[] sources)
        : base(key, direction, heldBy, text, sources)
    {
    }

    /// <inheritdoc />
    public override IndicatorKind Kind => IndicatorKind.Percentage;

    /// <inheritdoc />
    public override string Allowed => "a number from 0 to 100";

    internal override bool Allows(double value) => value is >= 0 and <= 100;
}
