using Toolkit.Rules.Analysis;
using Toolkit.Rules.Benchmarks.Inputs;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Rules;
using Toolkit.Rules.Texts;

namespace Toolkit.Rules.Tests.Analysis;

/// <summary>The floor of an interview, held against catalogues so small that every choice of questions can be tried.</summary>
public sealed class InterviewFloorTests
{
    private const int Target = 0, Asked = 1, Worst = 2;

    public static TheoryData<ulong> Seeds => [.. Enumerable.Range(1, 40).Select(seed => (ulong)seed)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Of_SmallCatalogue_IsTheFewestQuestionsOfAllChoices(ulong seed)
    {
        var (engine, full) = Small(seed, linked: false);
        var search = new Search(engine, full);
        var floor = new InterviewFloor(engine, full);

        foreach (var (top, inOrder) in Goals)
            Assert.True(search.Fewest(top, inOrder) == floor.Of(top, inOrder), $"{top}, {inOrder}");
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Of_SmallCatalogueWithLinks_IsNeverAboveTheFewestQuestionsOfAllChoices(ulong seed)
    {
        var (engine, full) = Small(seed, linked: true);
        var search = new Search(engine, full);
        var floor = new InterviewFloor(engine, full);

        foreach (var (top, inOrder) in Goals)
            Assert.InRange(floor.Of(top, inOrder), 0, search.Fewest(top, inOrder));
    }

    [Theory]
    [InlineData(3, false)]
    [InlineData(5, false)]
    [InlineData(3, true)]
    [InlineData(5, true)]
    public void Of_GeneratedOrganisations_IsNeverAboveWhatWasAsked(int top, bool inOrder)
    {
        var engine = RecommendationEngine.CreateDefault();
        foreach (var number in Enumerable.Range(300, 4))
        {
            var full = Organisations.Generated(number);
            var length = InterviewLength.Of(engine, full, new InterviewFloor(engine, full), top, inOrder, seed: 1);
            Assert.InRange(length.Floor, 1, length.Asked);
        }
    }

    [Fact]
    public void Of_RulesThatShareAQuestion_IsRefused()
    {
        var (engine, full) = Small(1, linked: false);
        var shared = engine.RuleSet.Rules[0].Evidence[0].Indicator;
        var both = RecommendationEngine.Create(options =>
        {
            options.DisabledRules.UnionWith(RecommendationEngine.CreateDefault().RuleSet.Rules.Select(rule => rule.Descriptor.Id));
            options.Rules.Add(new SmallRule("OWN101", [(shared, 1)], []));
            options.Rules.Add(new SmallRule("OWN102", [(shared, 2)], []));
        });

        Assert.Throws<ArgumentException>(() => new InterviewFloor(both, full));
    }

    private static IEnumerable<(int Top, bool InOrder)> Goals => from top in (int[])[1, 2, 3] from inOrder in (bool[])[false, true] select (top, inOrder);

    /// <summary>Four approaches with two questions each, or one with three, weights and answers by chance.</summary>
    private static (RecommendationEngine Engine, OrganisationProfile Full) Small(ulong seed, bool linked)
    {
        var chance = new SplitMix64(seed);
        var rules = new List<SmallRule>();
        for (var number = 0; number < 4; number++)
        {
            var questions = new List<(Indicator, double)>();
            for (var question = 0; question < (number == 0 ? 3 : 2); question++)
                questions.Add((Question($"small-{number}-{question}"), 1 + Math.Floor(chance.NextShare() * 30) / 10));
            rules.Add(new SmallRule($"OWN{number + 1}01", questions, linked && number > 0 ? [$"OWN{1 + chance.NextBelow(number)}01"] : []));
        }
        var engine = RecommendationEngine.Create(options =>
        {
            options.DisabledRules.UnionWith(RecommendationEngine.CreateDefault().RuleSet.Rules.Select(rule => rule.Descriptor.Id));
            foreach (var rule in rules)
                options.Rules.Add(rule);
        });
        var full = Some.Department().ToBuilder();
        foreach (var (question, _) in rules.SelectMany(rule => rule.Questions))
            full.Set(question, Math.Round(100 * chance.NextShare(), 3), detail: null);
        return (engine, full.Build());
    }

    private static Indicator<double> Question(string key) =>
        Indicator.Percentage(key, Direction.LowerIsBetter, RecordHolder.AssetRegister, new IndicatorText($"What share of {key}?", "{0} of it"));

    /// <summary>Tries every choice of questions against every way in which the others could turn out: fine, as they are, or as bad as can be.</summary>
    private sealed class Search(RecommendationEngine engine, OrganisationProfile full)
    {
        private readonly Evidence[] _pieces = [.. engine.RuleSet.Rules.SelectMany(rule => rule.Evidence)];
        private readonly Dictionary<int, string[]> _ranked = [];

        internal int Fewest(int top, bool inOrder) => Enumerable.Range(0, 1 << _pieces.Length)
            .Where(asked => Completions(asked).All(completed => Places(completed, top, inOrder) == Places(Completions((1 << _pieces.Length) - 1).Single(), top, inOrder)))
            .Min(asked => int.PopCount(asked));

        private string Places(int completed, int top, bool inOrder) =>
            string.Join(' ', inOrder ? Ranked(completed).Take(top) : Ranked(completed).Take(top).Order(StringComparer.Ordinal));

        private IEnumerable<int> Completions(int asked, int piece = 0, int completed = 0) =>
            piece == _pieces.Length ? [completed]
            : (asked & (1 << piece)) != 0 ? Completions(asked, piece + 1, completed * 3 + Asked)
            : ((int[])[Target, Asked, Worst]).SelectMany(state => Completions(asked, piece + 1, completed * 3 + state));

        private string[] Ranked(int completed)
        {
            if (_ranked.TryGetValue(completed, out var ranked))
                return ranked;
            var (profile, states) = (full.ToBuilder(), completed);
            for (var piece = _pieces.Length - 1; piece >= 0; piece--, states /= 3)
                if (states % 3 != Asked)
                    profile.Set(_pieces[piece].Indicator, (states % 3 == Target ? _pieces[piece].Target : _pieces[piece].Worst).Value, detail: null);
            return _ranked[completed] = [.. engine.Recommend(profile.Build()).Recommendations.Select(item => item.Id)];
        }
    }

    private sealed class SmallRule(string id, IReadOnlyList<(Indicator Indicator, double Weight)> questions, string[] requires) : ApproachRule
    {
        internal IReadOnlyList<(Indicator Indicator, double Weight)> Questions => questions;

        protected override void Describe(DescriptorBuilder approach) => approach
            .Id(id).Effort(EffortSize.Medium).FirstEffectAfterMonths(SourcedNumber.Judged(6)).Requires(requires).Since("1.0.0")
            .Text(new ApproachText(id, id, id, id));

        protected override void Define(RuleBuilder rule)
        {
            var when = rule.When();
            foreach (var (indicator, weight) in questions)
                when.Above(indicator, trigger: SourcedNumber.Judged(50), target: SourcedNumber.Judged(5), worst: SourcedNumber.Judged(95), weight: SourcedNumber.Judged(weight));
            when.Then().Recommend();
        }
    }
}
