using Toolkit.Rules.Indicators;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.Samples.Web.Forms;

/// <summary>The questions of the catalogue in the order in which they are asked, and what becomes of the answers.</summary>
public sealed class Questionnaire(RecommendationEngine engine)
{
    internal IReadOnlyList<Indicator> Indicators => engine.Catalogue.Indicators;

    /// <summary>Each question once, under the first approach that weighs it; approaches by finding.</summary>
    internal IReadOnlyList<FindingQuestions> Findings { get; } = Group(engine.Catalogue.Rules);

    internal Filled Fill(AnswerForm form)
    {
        var (profile, problems) = FormReader.Read(form, Indicators);
        return new Filled(form, profile, profile is null ? null : engine.Recommend(profile), problems);
    }

    /// <summary>The questions to answer next.</summary>
    internal IReadOnlyList<NextQuestion> Next(RecommendationReport report) => NextQuestion.Of(report, engine.Catalogue.Rules);

    private static List<FindingQuestions> Group(IReadOnlyList<ApproachRule> rules)
    {
        var asked = new HashSet<Indicator>();
        var evidence = rules.SelectMany(Evidence).ToHashSet();
        return [.. rules
            .GroupBy(rule => rule.Descriptor.Finding)
            .OrderBy(finding => finding.Key)
            .Select(finding => new FindingQuestions(finding.Key, [.. finding.Select(rule =>
                new ApproachQuestions(rule.Descriptor, [.. Evidence(rule).Concat(Preconditions(rule).Except(evidence)).Where(asked.Add)]))]))];
    }

    private static IEnumerable<Indicator> Evidence(ApproachRule rule) => rule.Definition.Evidence.Select(piece => piece.Indicator);

    /// <summary>A few questions are asked for a brake alone.</summary>
    private static IEnumerable<Indicator> Preconditions(ApproachRule rule) => rule.Definition.Preconditions.Select(brake => brake.When.Indicator);
}
