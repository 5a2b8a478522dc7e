using System.Text.Json;
using System.Text.RegularExpressions;
using Toolkit.Rules.Approaches;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Texts;

namespace Toolkit.Rules.Tests.Texts;

/// <summary>The English texts are complete and finished.</summary>
public sealed class EnglishTextsTests
{
    public static TheoryData<string> Approaches { get; } = [.. ApproachCatalogue.Default.Descriptors.Select(approach => approach.Id)];

    [Fact]
    public void Indicators_InTheFile_AreThoseOfTheCatalogue() =>
        Assert.Equal(
            IndicatorCatalogue.All.Select(indicator => indicator.Key).Order(StringComparer.Ordinal),
            Section("indicators").Order(StringComparer.Ordinal));

    [Fact]
    public void Approaches_InTheFile_AreThoseOfTheCatalogue() =>
        Assert.Equal(ApproachCatalogue.Default.Descriptors.Select(approach => approach.Id), Section("approaches").Order(StringComparer.Ordinal));

    [Fact]
    public void Indicators_EachOne_IsComplete() =>
        Assert.All(IndicatorCatalogue.All, indicator =>
        {
            var text = indicator.Text(TextCatalogue.English);
            Assert.True(text.Question.Contains('?'), $"{indicator.Key}: the question is no question.");
            Assert.True(text.HeldBy.Length > 10 && text.Why.Length > 10, $"{indicator.Key}: heldBy or why is missing.");
            Assert.True((indicator.Kind == IndicatorKind.Maturity ? 5 : 0) == text.Anchors.Count, $"{indicator.Key}: {text.Anchors.Count}");
            Assert.All(text.Anchors, anchor => Assert.True(anchor.Length > 3 && !anchor.EndsWith('.'), $"{indicator.Key}: {anchor}"));
        });

    [Fact]
    public void Indicators_Statements_TakeTheAnswerOnceOrSayYesAndNo() =>
        Assert.All(IndicatorCatalogue.All, indicator =>
        {
            var text = indicator.Text(TextCatalogue.English);
            if (indicator.Kind == IndicatorKind.YesNo)
                Assert.True(text.Statement.Length == 0 && text.Yes != text.No && !(text.Yes + text.No).Contains('{'), indicator.Key);
            else
                Assert.True(Regex.Count(text.Statement, @"\{0\}") == 1, indicator.Key);
            Assert.All([text.Statement, text.Yes, text.No], statement => Assert.False(statement.EndsWith('.'), indicator.Key));
        });

    [Theory]
    [MemberData(nameof(Approaches))]
    public void Approaches_EachOne_IsComplete(string id)
    {
        var text = TextCatalogue.English.Approach(id)!;

        Assert.InRange(text.Summary.Length, 80, 320);
        Assert.True(text.Problem.Length > text.Summary.Length);
        Assert.InRange(text.Actions.Count, 5, 7);
        Assert.All(text.Actions, action => Assert.InRange(action.Length, 20, 200));
        Assert.InRange(text.Actors.Count, 3, 8);
        Assert.InRange(text.Pitfalls.Count, 3, 8);
        Assert.All(text.Actions.Concat(text.Pitfalls).Append(text.Summary).Append(text.Problem), sentence => Assert.EndsWith(".", sentence, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Approaches))]
    public void Approaches_Brakes_HaveAdviceEachAndNoneToSpare(string id)
    {
        var rule = ApproachCatalogue.Default.Rules.Single(candidate => candidate.Descriptor.Id == id);
        var advice = TextCatalogue.English.Approach(id)!.Preconditions;

        Assert.Equal(
            rule.Definition.Preconditions.Select(brake => brake.Id).Order(StringComparer.Ordinal), advice.Keys.Order(StringComparer.Ordinal));
        Assert.All(advice.Values, text => Assert.InRange(text.Length, 40, 400));
    }

    [Fact]
    public void Texts_AllOfThem_AreFinished() =>
        Assert.All(Strings(), text =>
        {
            Assert.DoesNotMatch(@"(?i)\b(todo|tbd|tbc|xxx|lorem|fixme|placeholder)\b", text);
            Assert.DoesNotMatch(@"<[a-z ]+>|\?\?|\s$|^\s|  | ,|\.\.", text);
        });

    [Fact]
    public void Texts_OutsidePhrases_UseNoPlaceholderButTheAnswer() =>
        Assert.All(
            Section("indicators").Select(key => TextCatalogue.English.Indicator(key)!).SelectMany(AllOf)
                .Concat(Section("approaches").Select(id => TextCatalogue.English.Approach(id)!).SelectMany(AllOf)),
            text => Assert.DoesNotContain(text.Replace("{0}", "", StringComparison.Ordinal), letter => letter is '{' or '}'));

    private static IEnumerable<string> AllOf(IndicatorText text) =>
        [text.Question, text.Statement, text.Yes, text.No, text.HeldBy, text.Why, .. text.Anchors];

    private static IEnumerable<string> AllOf(ApproachText text) =>
        [text.Title, text.Summary, text.Problem, .. text.Actions, .. text.Actors, .. text.Pitfalls, .. text.Preconditions.Values];

    private static JsonElement Root() => JsonDocument.Parse(Repository.Read("src", "Toolkit.Rules", "Texts", "en.json")).RootElement;

    private static List<string> Section(string name) => [.. Root().GetProperty(name).EnumerateObject().Select(entry => entry.Name)];

    private static List<string> Strings()
    {
        var found = new List<string>();
        Collect(Root());
        return found;

        void Collect(JsonElement element)
        {
            if (element.ValueKind == JsonValueKind.String)
                found.Add(element.GetString()!);
            else if (element.ValueKind == JsonValueKind.Array)
                foreach (var item in element.EnumerateArray())
                    Collect(item);
            else
                foreach (var property in element.EnumerateObject())
                    Collect(property.Value);
        }
    }
}
