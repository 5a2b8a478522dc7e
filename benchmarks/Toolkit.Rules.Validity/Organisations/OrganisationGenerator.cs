using System.Globalization;
using Toolkit.Rules.Approaches;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.Validity.Organisations;

/// <summary>
/// Invents organisations that answer every question. The gap of an answer is a level of the organisation, a step of the approach and a step of the
/// answer, cut to 0 to 1; a yes or no is drawn with the gap as its probability, a level or a count is rounded up or down by chance.
/// </summary>
internal sealed class OrganisationGenerator
{
    private const ulong Purpose = 1;

    private static readonly DateTime AsOf = new(2026, 10, 31);

    private readonly OrganisationKind? _kind;
    private readonly Func<Draw, Func<double>> _needs;

    private OrganisationGenerator(OrganisationKind? kind, Func<Draw, Func<double>> needs)
    {
        _kind = kind;
        _needs = needs;
    }

    /// <summary>Every kind in turn; answers hang together by organisation and by approach. Mean gap 0.5.</summary>
    internal static OrganisationGenerator Mixed { get; } = new(null, draw =>
    {
        var level = draw.Normal(0.5, 0.24);
        return () => draw.Normal(level, 0.22);
    });

    /// <summary>One kind; the level of each approach is drawn evenly from 0 to 1 and nothing hangs together.</summary>
    internal static OrganisationGenerator NeedsAlike(OrganisationKind kind) => new(kind, draw => draw.Share);

    /// <summary>One answer strays this much from the level of its approach.</summary>
    private const double AnswerDeviation = 0.32;

    internal Generated Organisation(int number)
    {
        var draw = new Draw(Purpose, number);
        var name = number.ToString("0000", CultureInfo.InvariantCulture);
        var kind = _kind ?? (OrganisationKind)(number % OrganisationKinds.Keys.Count);
        var profile = new OrganisationProfileBuilder(new Organisation("org-" + name, "Organisation " + name, kind, "USD"), AsOf);
        var needs = _needs(draw);
        foreach (var rule in ApproachCatalogue.Default.Rules)
        {
            var need = needs();
            foreach (var evidence in rule.Definition.Evidence)
                AnswerOfGap.Add(profile, evidence, draw.Normal(need, AnswerDeviation), draw);
        }
        return new Generated(number, profile.Build());
    }
}
