using Toolkit.Rules.Approaches;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.Tests.Approaches;

/// <summary>Every figure of the catalogue says what it rests on.</summary>
public sealed class ApproachBasisTests
{
    [Fact]
    public void Figures_EveryOne_RestsOnJudgementOrOnRegisteredSources()
    {
        Assert.Equal(521 + CountOfBrakes(), Figures().Count());
        Assert.All(Figures(), figure =>
        {
            var basis = figure.SourcedNumber.Basis;
            Assert.True(basis.IsJudgement || basis.Sources.Count > 0, $"{figure.Where}: nothing is said of what it rests on.");
            Assert.All(basis.Sources, key => Assert.True(SourceRegister.Find(key) is not null, $"{figure.Where}: there is no source {key}."));
            Assert.NotEqual(Basis.Host.ToString(), basis.ToString());
        });
    }

    [Fact]
    public void Figures_Weights_AreOneTwoOrThree() =>
        Assert.All(
            ApproachCatalogue.Default.Rules.SelectMany(rule => rule.Definition.Evidence),
            piece => Assert.True(piece.Weight.Value is 1 or 2 or 3, $"{piece.Indicator.Key} weighs {piece.Weight}."));

    [Fact]
    public void Figures_EachRule_HasOneDefiningPieceOfEvidenceAtLeast() =>
        Assert.All(ApproachCatalogue.Default.Rules, rule => Assert.Contains(rule.Definition.Evidence, piece => piece.Weight.Value.Equals(3)));

    [Fact]
    public void Sources_OfEveryIndicator_AreRegistered() =>
        Assert.All(IndicatorCatalogue.All, indicator =>
        {
            Assert.All(indicator.Sources, key => Assert.True(SourceRegister.Find(key) is not null, $"{indicator.Key}: there is no source {key}."));
            Assert.Equal(indicator.Sources.Distinct(StringComparer.Ordinal), indicator.Sources);
        });

    [Fact]
    public void Sources_NamedInTexts_AreRegistered()
    {
        var named = System.Text.RegularExpressions.Regex.Matches(Repository.Read("src", "Toolkit.Rules", "Texts", "en.json"), @"\[([^\[\]\s""][^\[\]""]*)\]")
            .SelectMany(match => match.Groups[1].Value.Split(',', ';'))
            .Select(key => key.Trim())
            .Distinct(StringComparer.Ordinal)
            .ToList();

        Assert.True(named.Count > 50);
        Assert.Equal([], named.Where(key => SourceRegister.Find(key) is null));
    }

    private static int CountOfBrakes() => ApproachCatalogue.Default.Rules.Sum(rule => rule.Definition.Preconditions.Count);

    // 21 times to first effect, and target, trigger, worst and weight of 125 pieces of evidence.
    private static IEnumerable<(string Where, SourcedNumber SourcedNumber)> Figures() =>
        ApproachCatalogue.Default.Rules.SelectMany(rule => rule.Definition.Evidence
            .SelectMany(piece => new[] { piece.Target, piece.Trigger, piece.Worst, piece.Weight }, (piece, figure) => (piece.Indicator.Key, figure))
            .Concat(rule.Definition.Preconditions.Select(brake => (brake.Id, brake.When.Threshold)))
            .Append((rule.Descriptor.Id, rule.Descriptor.MonthsToFirstEffect)));
}
