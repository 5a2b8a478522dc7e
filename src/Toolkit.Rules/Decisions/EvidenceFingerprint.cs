using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.Decisions;

/// <summary>
/// The fingerprint of all that decides what becomes of an approach. What no profile changes comes first and is worked out once: the id, the
/// need from which it is needed, and each piece of evidence with its figures; then the kind of organisation, that it is below the floor where it is, and the answers in the unit
/// of the figures and the order of the pieces.
/// </summary>
internal sealed class EvidenceFingerprint
{
    private readonly ApproachDescriptor _approach;
    private readonly CompiledEvidence[] _pieces;
    private readonly Fingerprint _figures;

    internal EvidenceFingerprint(CompiledRule rule, double outcomeThreshold)
    {
        _approach = rule.Descriptor;
        _pieces = rule.Pieces;
        _figures = _pieces.Aggregate(
            Fingerprint.Start.Add(rule.Descriptor.Id).Add(outcomeThreshold),
            (figures, piece) => figures
                .Add(piece.Evidence.Indicator.Key)
                .Add(piece.Evidence.Target.Value)
                .Add(piece.Evidence.Trigger.Value)
                .Add(piece.Evidence.Worst.Value)
                .Add(piece.Evidence.Weight.Value));
    }

    internal string Of(OrganisationProfile profile, ExchangeRates rates)
    {
        var evidence = _figures.Add(profile.Organisation.Kind.ToKey());
        // Without a lever it does not apply at any size.
        if (_approach.LeverFor(profile.Organisation.Kind) != Lever.None && !_approach.AppliesTo(profile.Organisation))
            evidence = evidence.Add("below the floor");
        foreach (var piece in _pieces)
            evidence = evidence.AddAnswer(piece.Read(profile, rates));
        return evidence.ToString();
    }
}
