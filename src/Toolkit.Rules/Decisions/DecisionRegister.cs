using Toolkit.Rules.Compatibility;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Decisions;

/// <summary>
/// The decisions of one organisation about approaches, at most one decision for each. Immutable and safe to share between threads; each
/// <c>With</c> gives a new register.
/// </summary>
/// <example>
/// <code><![CDATA[
/// using Toolkit.Rules;
/// using Toolkit.Rules.Decisions;
/// using Toolkit.Rules.Indicators;
/// using Toolkit.Rules.Profiles;
///
/// var profile = OrganisationProfile
///     .Create("dft", "Department for Transport", OrganisationKind.Department, new DateTime(2026, 10, 31))
///     .With(DigitalWorkforceIndicators.VacancyRate, 18)
///     .With(DigitalWorkforceIndicators.ContractorShare, 24)
///     .With(DigitalWorkforceIndicators.ProfessionMaturity, MaturityLevel.Level1);
///
/// var engine = RecommendationEngine.CreateDefault();
/// var register = new DecisionRegister("dft").With(new Decision(
///     "DLT501", DecisionStatus.Postponed, DecisionCategory.NoFunding, "The academy opens in spring; money follows then.",
///     "Chief people officer", new DateTime(2026, 10, 1), engine.Recommend(profile).BasisOf("DLT501"), until: new DateTime(2027, 6, 30)));
///
/// // The approach keeps its figures and takes no place while the decision holds.
/// var report = engine.Assess(profile, register).Report;
/// Console.WriteLine(report.Others.Single(other => other.Id == "DLT501").Text);
/// ]]></code>
/// </example>
public sealed class DecisionRegister
{
    private readonly SortedDictionary<string, Decision> _decisions = new(StringComparer.Ordinal);
    private string? _revision;

    /// <summary>Gathers decisions.</summary>
    /// <param name="organisation">The id of the organisation whose decisions they are.</param>
    /// <param name="decisions">The decisions, in any order.</param>
    /// <exception cref="ArgumentException">The id is blank, there are two decisions about one approach, or one is a host's for all organisations.</exception>
    public DecisionRegister(string organisation, params IEnumerable<Decision> decisions)
    {
        Organisation = BoundText.Required(organisation, nameof(organisation), DocumentBounds.NameText);
        foreach (var decision in Guard.NotNull(decisions))
        {
            if (decision.Basis is null)
                throw new ArgumentException($"The decision about {decision.Approach} is a host's for all organisations; it belongs into the options.", nameof(decisions));
            if (_decisions.ContainsKey(decision.Approach))
                throw new ArgumentException($"There are two decisions about {decision.Approach}.", nameof(decisions));
            _decisions.Add(decision.Approach, decision);
        }
        Decisions = [.. _decisions.Values];
    }

    /// <summary>The id of the organisation.</summary>
    public string Organisation { get; }

    /// <summary>The decisions, by id of the approach.</summary>
    public IReadOnlyList<Decision> Decisions { get; }

    /// <summary>A fingerprint of the whole register, 16 hexadecimal digits: the same when and only when its document is the same.</summary>
    public string Revision => _revision ??= Fingerprint.Start.Add(DecisionDocument.ToJson(this)).ToString();

    /// <summary>The decision about an approach, or null.</summary>
    /// <param name="approach">The id of the approach.</param>
    public Decision? Find(string approach) => _decisions.TryGetValue(Guard.NotNull(approach), out var decision) ? decision : null;

    /// <summary>The register with a decision, in place of the one about the same approach.</summary>
    /// <param name="decision">The decision.</param>
    public DecisionRegister With(Decision decision) =>
        new(Organisation, [.. Others(Guard.NotNull(decision).Approach), decision]);

    /// <summary>The register with a decision, if the evidence is still what the decision was taken on.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="present">The present facts: <see cref="RecommendationReport.BasisOf"/> of the present report.</param>
    /// <exception cref="DecisionConflictException">The evidence has changed since; somebody should look at it again.</exception>
    public DecisionRegister With(Decision decision, DecisionBasis present)
    {
        var (expected, found) = (Guard.NotNull(decision).Basis!.Evidence, Guard.NotNull(present).Evidence);
        return expected == found
            ? With(decision)
            : throw new DecisionConflictException(
                $"The decision about {decision.Approach} was taken on evidence {expected}, which by now is {found}.", expected, found);
    }

    /// <summary>The register without a decision about an approach.</summary>
    /// <param name="approach">The id of the approach.</param>
    public DecisionRegister Without(string approach) => new(Organisation, Others(Guard.NotNull(approach)));

    /// <summary>Refuses to go on when somebody else has changed the register meanwhile. To be called on what is stored, right before it is replaced.</summary>
    /// <param name="revision">The <see cref="Revision"/> of what was read and then changed.</param>
    /// <exception cref="DecisionConflictException">It is another.</exception>
    public void CheckRevision(string revision)
    {
        if (Guard.NotNull(revision) != Revision)
            throw new DecisionConflictException(
                $"The decisions were changed meanwhile: revision {revision} is now {Revision}.", revision, Revision);
    }

    private IEnumerable<Decision> Others(string approach) => Decisions.Where(decision => decision.Approach != approach);
}
