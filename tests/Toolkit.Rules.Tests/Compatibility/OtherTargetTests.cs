using System.Globalization;
using System.Runtime.Loader;
using System.Text;
using Toolkit.Rules.Analysis;
using Toolkit.Rules.Comparisons;
using Toolkit.Rules.Decisions;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Reports;
using Toolkit.Rules.Tests.Decisions;
using Toolkit.Rules.Tests.Reports;

namespace Toolkit.Rules.Tests.Compatibility;

/// <summary>
/// The library as it is built for netstandard2.0, with plain loops in the place of vectors, loaded beside the one under test: the same
/// documents in, the same bytes out.
/// </summary>
public sealed partial class OtherTargetTests
{
    private static readonly string[] Documents = [.. Enumerable.Range(0, 200).Select(Document)];

    private static readonly Lazy<Type[]> Other = new(() => new AssemblyLoadContext("netstandard2.0").LoadFromAssemblyPath(PathOfOther).GetExportedTypes());

    private static string PathOfOther
    {
        get
        {
            var configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
            return Repository.PathOf("src", "Toolkit.Rules", "bin", configuration, "netstandard2.0", "Toolkit.Rules.dll");
        }
    }

    [Fact]
    public void Recommend_OtherTarget_GivesTheSameBytes()
    {
        var engine = RecommendationEngine.CreateDefault();
        var other = Call("RecommendationEngine", "CreateDefault");
        Assert.NotSame(engine.GetType(), ((object)other).GetType());
        foreach (var document in Documents.Take(60))
            Assert.Equal(
                JsonReport.ToJson(engine.Recommend(ProfileDocument.Parse(document))),
                (string)Call("JsonReport", "ToJson", other.Recommend(Call("ProfileDocument", "Parse", document, null))));
    }

    [Fact]
    public void Recommend_DecisionsOnOtherTarget_GivesTheSameBytes()
    {
        var report = Decided.Report();
        var decisions = DecisionDocument.ToJson(new DecisionRegister(
            report.Organisation.Id, [.. report.Recommendations.Select(item => item.Decision).Concat(report.Others.Select(item => item.Decision)).OfType<Decision>()]));
        var profile = ProfileDocument.ToJson(ReportSamples.Mixed());

        var other = Call("RecommendationEngine", "CreateDefault").Assess(
            Call("ProfileDocument", "Parse", profile, null), Call("DecisionDocument", "Parse", decisions, null)).Report;

        Assert.Equal(
            JsonReport.ToJson(RecommendationEngine.CreateDefault().Assess(ProfileDocument.Parse(profile), DecisionDocument.Parse(decisions)).Report),
            (string)Call("JsonReport", "ToJson", other));
    }

    [Fact]
    public void Order_OtherTarget_GivesTheSameBytes()
    {
        var engine = RecommendationEngine.CreateDefault();
        var other = Call("RecommendationEngine", "CreateDefault");
        foreach (var document in Documents.Take(60))
        {
            var (profile, otherProfile) = (ProfileDocument.Parse(document), Call("ProfileDocument", "Parse", document, null));
            Assert.Equal(
                JsonReport.ToJson(engine.Assess(profile).ReportWith(new AnalysisRequest { Order = true })),
                (string)Call("JsonReport", "ToJson", other.Assess(otherProfile).ReportWith(Request("Order", true))));
        }
    }

    [Fact]
    public void Scenario_OtherTarget_GivesTheSameBytes()
    {
        var engine = RecommendationEngine.CreateDefault();
        var other = Call("RecommendationEngine", "CreateDefault");
        for (var index = 1; index < Documents.Length; index++)
        {
            var (here, there) = (engine.Assess(ProfileDocument.Parse(Documents[index - 1])), other.Assess(Call("ProfileDocument", "Parse", Documents[index - 1], null)));
            var (said, saidThere) = (ProfileDocument.Parse(Documents[index]), Call("ProfileDocument", "Parse", Documents[index], null));
            foreach (var slot in (int[])[index % 126, index * 7 % 126, index * 31 % 126])
            {
                here = here.With(IndicatorCatalogue.All[slot], said[IndicatorCatalogue.All[slot]]);
                var indicator = OtherIndicators()[slot];
                there = there.With(indicator, saidThere[indicator]);
            }
            Assert.Equal(JsonReport.ToJson(here.Report), (string)Call("JsonReport", "ToJson", there.Report));
        }
    }

    [Fact]
    public void Plan_OtherTarget_IsTheSame()
    {
        var engine = RecommendationEngine.CreateDefault();
        var other = Call("RecommendationEngine", "CreateDefault");
        foreach (var document in Documents.Take(40))
            Assert.Equal(
                PlanText(engine.Assess(ProfileDocument.Parse(document)).Plan()),
                PlanText(other.Assess(Call("ProfileDocument", "Parse", document, null)).Plan()));
    }

    [Fact]
    public void Between_OtherTarget_GivesTheSameBytes()
    {
        var engine = RecommendationEngine.CreateDefault();
        var reports = Documents.Select(document => JsonReport.ToJson(engine.Recommend(ProfileDocument.Parse(document)))).ToArray();
        foreach (var (before, after) in reports.Zip(reports.Skip(6)))
            Assert.Equal(
                ComparisonJson.ToJson(ReportComparison.Between(JsonReport.Parse(before), JsonReport.Parse(after))),
                (string)Call("ComparisonJson", "ToJson", Call("ReportComparison", "Between", Call("JsonReport", "Parse", before), Call("JsonReport", "Parse", after))));
    }

    [Fact]
    public void Rank_OtherTarget_GivesTheSameScoresAndPlaces()
    {
        var columns = RecommendationEngine.CreateDefault().CreateColumns();
        var others = Call("RecommendationEngine", "CreateDefault").CreateColumns();
        foreach (var document in Documents.Take(60))
        {
            columns.Add(ProfileDocument.Parse(document));
            others.Add(Call("ProfileDocument", "Parse", document, null));
        }

        Assert.Equal(Text(columns.Rank(places: 8)), Text(others.Rank(places: 8)));
    }

    [Theory]
    [InlineData(Weighting.OrderPreserving)]
    [InlineData(Weighting.AroundChosen)]
    public void Robustness_OtherTarget_GivesTheSameBytes(Weighting weighting)
    {
        var engine = RecommendationEngine.CreateDefault();
        var other = Call("RecommendationEngine", "CreateDefault");
        var options = New("RobustnessOptions");
        options.Draws = 1234;
        options.Weighting = (dynamic)Enum.ToObject(((object)options.Weighting).GetType(), (int)weighting);
        foreach (var document in Documents.Take(12))
        {
            var profile = ProfileDocument.Parse(document);
            var others = Call("ProfileDocument", "Parse", document, null);
            Assert.Equal(
                JsonReport.ToJson(engine.Assess(profile).ReportWith(
                    new AnalysisRequest { Robustness = new RobustnessOptions { Draws = 1234, Weighting = weighting } })),
                (string)Call("JsonReport", "ToJson", other.Assess(others).ReportWith(Request("Robustness", options))));
        }
    }

    private static dynamic Request(string analysis, object value)
    {
        var request = New(nameof(AnalysisRequest));
        // An init accessor is an ordinary method to reflection.
        ((object)request).GetType().GetProperty(analysis)!.SetValue(request, value);
        return request;
    }

    private static dynamic New(string type) => Activator.CreateInstance(Other.Value.Single(candidate => candidate.Name == type))!;

    [Fact]
    public void NextQuestions_OtherTarget_AreTheSame()
    {
        var engine = RecommendationEngine.CreateDefault();
        var other = Call("RecommendationEngine", "CreateDefault");
        foreach (var document in Documents.Take(50))
        {
            var (next, same) = (engine.Assess(ProfileDocument.Parse(document)).NextQuestions(), other.Assess(Call("ProfileDocument", "Parse", document, null)).NextQuestions());
            Assert.Equal(next.Stability.CanMatter, (int)same.Stability.CanMatter);
            Assert.Equal(string.Join(' ', next.Stability.Settled), string.Join(' ', (IEnumerable<string>)same.Stability.Settled));
            Assert.Equal(
                next.Questions.Select(question => (question.Indicator, question.Value)),
                ((IEnumerable<dynamic>)same.Questions).Select(question => ((string)question.Indicator, (double)question.Value)));
        }
    }

    private static string Text(dynamic ranking)
    {
        var text = new StringBuilder();
        for (var index = 0; index < ranking.Count; index++)
        {
            var found = ranking[index];
            for (var rank = 1; rank <= 8; rank++)
                text.Append(CultureInfo.InvariantCulture, $"{found.At(rank)} ");
            for (var approach = 0; approach < 21; approach++)
                text.Append(CultureInfo.InvariantCulture, $"{found.Score(approach)} {found.Outcomes()[approach].High:R} ");
            text.Append('\n');
        }
        return text.ToString();
    }

    private static string PlanText(dynamic plan)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{plan.WeightedCompletionTime} {plan.LowerBound} {plan.Gap:R}\n");
        foreach (var step in plan.Steps)
            text.Append(CultureInfo.InvariantCulture, $"{step.Id} {step.First} {step.Last} {step.Points:R}\n");
        return text.ToString();
    }

    private static dynamic OtherIndicators() =>
        Other.Value.Single(candidate => candidate.Name == "IndicatorCatalogue").GetProperty("All")!.GetValue(null)!;

    private static dynamic Call(string type, string method, params object?[] arguments) => Other.Value
        .Single(candidate => candidate.Name == type)
        .GetMethods()
        .Single(candidate => candidate.Name == method && candidate.GetParameters().Length == arguments.Length)
        .Invoke(null, arguments)!;

    /// <summary>Answers of every kind around their thresholds, a fifth of them unknown and some not applicable.</summary>
    private static string Document(int number) => ProfileDocument.ToJson(Some.Answering(
        indicator => (indicator.Slot * 7 + number) % 40 == 0 ? double.PositiveInfinity
            : (indicator.Slot * 7 + number) % 5 == 0 ? double.NaN
            : Value(indicator, (37 * indicator.Slot + 11 * number) % 101),
        (OrganisationKind)(number % 6)));

    private static double Value(Indicator indicator, int share) => indicator.Kind switch
    {
        IndicatorKind.Percentage => 0.99 * share,
        IndicatorKind.Maturity => share % 5,
        IndicatorKind.YesNo => share % 2,
        IndicatorKind.Count => share / 4,
        IndicatorKind.Money => 100_000.0 * share,
        _ => share / 3.0,
    };
}
