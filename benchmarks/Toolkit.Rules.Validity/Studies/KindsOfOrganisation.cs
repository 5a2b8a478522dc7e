using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Rules;
using Toolkit.Rules.Validity.Organisations;

namespace Toolkit.Rules.Validity.Studies;

/// <summary>Statement 9: every approach has a lever, an effort and a reason for every kind of organisation, and small ones are spared what is for large ones.</summary>
internal sealed class KindsOfOrganisation : Study
{
    private const int SmallStaff = 400;

    /// <summary>Approaches that no council of 400 staff is told to follow: a central unit, an academy, secondments.</summary>
    private static readonly string[] ForLarge = ["DLT103", "DLT503", "DLT603"];

    internal override IEnumerable<Finding> Run(Sample sample)
    {
        var kinds = Enum.GetValues<OrganisationKind>();
        yield return Finding.None(9, "of 126 cells of approach and kind, those without a reason", [.. sample.Engine.Catalogue.Rules.SelectMany(rule => kinds
            .Where(kind => rule.Descriptor.SentenceFor(kind).Length == 0)
            .Select(kind => $"{rule.Descriptor.Id} {kind}"))]);
        var report = sample.Engine.Recommend(Worst(sample.Engine.RuleSet));
        yield return Finding.None(
            9, $"for a council of {SmallStaff} staff with the worst answers, what has a place though it is for large ones",
            [.. report.Order.Where(placed => ForLarge.Contains(placed.Id)).Select(placed => placed.Id)]);
        yield return Finding.None(
            9, "for the same council, what it can only ask for above what it can do itself",
            [.. report.Order.SkipWhile(placed => placed.Group != OrderGroup.AskFor).Where(placed => placed.Group != OrderGroup.AskFor).Select(placed => placed.Id)]);
    }

    private static OrganisationProfile Worst(RuleSet rules)
    {
        var profile = new OrganisationProfileBuilder(
            new Organisation("council", "Council", OrganisationKind.LocalGovernment, "USD", staff: SmallStaff), new DateTime(2026, 10, 31));
        foreach (var evidence in rules.Rules.SelectMany(rule => rule.Evidence))
            AnswerOfGap.Add(profile, evidence, 1, new Draw(0, 0));
        return profile.Build();
    }
}
