using Toolkit.Rules.Explanation;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Reports;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.Tests.Reports;

/// <summary>An answer that is held against a figure of its own publication is marked, in the bundled profiles and everywhere.</summary>
public sealed class OwnPublicationTests
{
    private const string Mark = "; a threshold comes from the same publication as the answer";

    private static readonly RecommendationEngine Engine = RecommendationEngine.CreateDefault();

    public static TheoryData<string> Bundled { get; } =
        [.. Directory.EnumerateFiles(Repository.PathOf("samples", "data"), "*.json").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    /// <summary>Looks for keys as words of the source, wherever they stand, so that the rule which reads brackets is not taken for granted.</summary>
    [Theory]
    [MemberData(nameof(Bundled))]
    public void Recommend_BundledProfile_MarksWhatIsHeldAgainstItsOwnPublicationAndNothingElse(string file)
    {
        var reasons = ReasonsOf(ProfileDocument.Parse(Repository.Read("samples", "data", file)));
        var evidence = Engine.Catalogue.Rules.SelectMany(rule => rule.Definition.Evidence).ToDictionary(piece => piece.Indicator.Key, StringComparer.Ordinal);

        IEnumerable<string> PublicationsOfFigures(string indicator) =>
            evidence[indicator].Indicator.Kind == IndicatorKind.YesNo ? [] : new[] { evidence[indicator].Target, evidence[indicator].Trigger, evidence[indicator].Worst }
                .SelectMany(figure => figure.Basis.Sources).Select(key => SourceRegister.Find(key)!.Publication);

        Assert.Equal(
            reasons.Where(reason => PublicationsIn(reason.Source).Intersect(PublicationsOfFigures(reason.Indicator), StringComparer.Ordinal).Any()).Select(reason => reason.Indicator),
            reasons.Where(reason => reason.IsOwnPublication).Select(reason => reason.Indicator));
        Assert.All(reasons, reason => Assert.Equal(reason.IsOwnPublication, reason.Text.EndsWith(Mark, StringComparison.Ordinal)));
    }

    [Fact]
    public void Recommend_UnitedKingdom_MarksTheTwoThatStillRestOnTheirOwnPublication() => Assert.Equal(
        ["digital-leader-tenure-years", "services-great-pct"],
        ReasonsOf(ProfileDocument.Parse(Repository.Read("samples", "data", "united-kingdom-2025.json")))
            .Where(reason => reason.IsOwnPublication).Select(reason => reason.Indicator).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("A newspaper, 2025 (PT-top75)", true)]
    [InlineData("Two reports (S9; PT-top75)", true)]
    [InlineData("A dataset (2022), and a newspaper (S9, PT-top75)", true)]
    [InlineData("PT-top75", false)] // a key stands in brackets
    [InlineData("A newspaper (S9)", false)]
    [InlineData("A newspaper (none in the register)", false)]
    [InlineData("A bracket that never ends (PT-top75", true)]
    [InlineData(null, false)]
    public void Recommend_SourceOfTheAnswer_IsReadForKeysInBrackets(string? source, bool isOwn) => Assert.Equal(
        isOwn, Assert.Single(ReasonsOf(Some.Department().With(StrategyIndicators.GreatServices, 40, source))).IsOwnPublication);

    [Fact]
    public void Recommend_AnotherReportOfTheSamePublication_IsMarkedAsWell() => Assert.True(
        Assert.Single(ReasonsOf(Some.Department().With(IdentityAndDataIndicators.ProofingSuccess, 40, "Think Digital Partners, 2019 (TDP-verify)"))).IsOwnPublication);

    [Fact]
    public void Recommend_FiguresOfTheHost_AreOfNoPublication() => Assert.False(
        RecommendationEngine.Create(options => options.EvidenceOverrides["services-great-pct"] = new EvidenceOverride { Trigger = 60 })
            .Recommend(Some.Department().With(StrategyIndicators.GreatServices, 40, "A newspaper (PT-top75)"))
            .Others.SelectMany(item => item.Reasons).Single().IsOwnPublication);

    [Fact]
    public void Parse_ReportWithTheMark_KeepsIt()
    {
        var json = JsonReport.ToJson(Engine.Recommend(Some.Department().With(StrategyIndicators.GreatServices, 40, "A newspaper (PT-top75)")));

        Assert.Single(json.Split("\"ownPublication\": true").Skip(1));
        Assert.Equal(json, JsonReport.ToJson(JsonReport.Parse(json)));
    }

    [Fact]
    public void Publication_OfTheReviewOf2025_IsOneUnderAllItsKeys() => Assert.Single(
        new[] { "DCD-28", "SDGR-dd", "SDGR-5", "HS-review", "S15", "S14", "S105", "S132", "S133", "SDGR" }
            .Select(key => SourceRegister.Find(key)!.Publication).Distinct(StringComparer.Ordinal));

    [Fact]
    public void Publication_OfEverySource_IsRegisteredAndItsOwn() =>
        Assert.All(SourceRegister.All, source => Assert.Equal(source.Publication, SourceRegister.Find(source.Publication)!.Publication));

    [Fact]
    public void Publication_OfOneAddress_IsOne() => Assert.All(
        SourceRegister.All.GroupBy(source => source.Address.TrimEnd('/'), StringComparer.Ordinal),
        same => Assert.Single(same.Select(source => source.Publication).Distinct(StringComparer.Ordinal)));

    private static List<Reason> ReasonsOf(OrganisationProfile profile)
    {
        var report = Engine.Recommend(profile);
        return [.. report.Recommendations.SelectMany(item => item.Reasons), .. report.Others.SelectMany(item => item.Reasons)];
    }

    private static IEnumerable<string> PublicationsIn(string? source) => SourceRegister.All
        .Where(known => source is not null && source.Split(' ', ',', ';', '(', ')').Contains(known.Key, StringComparer.Ordinal))
        .Select(known => known.Publication);
}
