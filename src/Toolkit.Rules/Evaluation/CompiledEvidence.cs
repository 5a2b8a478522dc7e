using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.Evaluation;

/// <summary>A piece of evidence with the host's overrides applied, ready to be held against profiles.</summary>
internal sealed class CompiledEvidence
{
    private readonly int _slot;
    private readonly bool _isMoney;

    internal CompiledEvidence(Evidence evidence)
    {
        Evidence = evidence;
        Weight = evidence.Weight.Value;
        _slot = evidence.Indicator.Slot;
        _isMoney = evidence.Indicator.Kind == IndicatorKind.Money;
        Scale = new GapScale(evidence);
        // Yes and no have no thresholds: that yes is better needs no publication.
        Publications = evidence.Indicator.Kind == IndicatorKind.YesNo
            ? []
            : [.. new[] { evidence.Target, evidence.Trigger, evidence.Worst }.SelectMany(figure => figure.Basis.Sources)
                .Select(key => SourceRegister.Find(key)?.Publication ?? key).Distinct(StringComparer.Ordinal)];
    }

    internal Evidence Evidence { get; }

    internal double Weight { get; }

    internal GapScale Scale { get; }

    /// <summary>The keys of the publications that its thresholds come from.</summary>
    internal string[] Publications { get; }

    /// <summary>Where the answer lies as a number to compare; <see cref="Indicator.NoSlot"/> when reading it takes more than that.</summary>
    internal int PlainSlot => _isMoney ? Indicator.NoSlot : _slot;

    /// <summary>The answer in the unit of the thresholds, or one of the two marks of <see cref="AnswerSheet"/>.</summary>
    internal double Read(OrganisationProfile profile, ExchangeRates rates)
    {
        if (_isMoney)
            return rates.Read(profile, Evidence.Indicator);
        return _slot != Indicator.NoSlot ? profile.Sheet.Slots[_slot] : profile.Sheet[Evidence.Indicator];
    }

    internal double Gap(double value) => Scale.Gap(value);

    internal EvidenceGrade Grade(OrganisationProfile profile, ExchangeRates rates)
    {
        var value = Read(profile, rates);
        return double.IsNaN(value) ? new EvidenceGrade(AnswerState.Unknown, Weight, 0)
            : double.IsInfinity(value) ? new EvidenceGrade(AnswerState.NotApplicable, Weight, 0)
            : new EvidenceGrade(AnswerState.Given, Weight, Gap(value));
    }
}
