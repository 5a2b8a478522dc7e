using Toolkit.Rules.Profiles;
using Toolkit.Rules.Rules;
using Toolkit.Rules.Texts;

namespace Toolkit.Rules.Tests.Rules;

public sealed class DescriptorBuilderTests
{
    [Fact]
    public void Describe_OnlyWhatIsRequired_HasDefaults()
    {
        var approach = Describe(builder => Complete(builder));

        Assert.Equal("ACME301", approach.Id);
        Assert.Equal(Finding.CapitalInvestment, approach.Finding);
        Assert.Equal("1.0.0", approach.Since);
        Assert.Equal(4, approach.MonthsToFirstEffect.Value);
        Assert.All(Enum.GetValues<OrganisationKind>(), kind =>
        {
            Assert.Equal(EffortSize.Medium, approach.EffortFor(kind));
            Assert.Equal(Lever.Own, approach.LeverFor(kind));
        });
        Assert.Empty(approach.Requires);
        Assert.Empty(approach.HelpedBy);
        Assert.Equal("ACME301", approach.Title);
        Assert.EndsWith("/docs/approaches/ACME301.md", approach.HelpLink.AbsoluteUri, StringComparison.Ordinal);
    }

    [Fact]
    public void Describe_Everything_KeepsEverything()
    {
        var approach = Describe(builder => Complete(builder)
            .Finding(Finding.LeadershipCadre)
            .Effort(OrganisationKind.Agency, EffortSize.Small)
            .Lever(Lever.Influence)
            .Lever(OrganisationKind.PublicBody, Lever.None)
            .Requires("DLT101", "DLT102")
            .HelpedBy("DLT103")
            .HelpLink(new Uri("https://acme.example/help"))
            .Text(new ApproachText("A title", "A summary.", "An action.")));

        Assert.Equal(Finding.LeadershipCadre, approach.Finding);
        Assert.Equal(EffortSize.Small, approach.EffortFor(OrganisationKind.Agency));
        Assert.Equal(EffortSize.Medium, approach.EffortFor(OrganisationKind.Government));
        Assert.Equal(Lever.None, approach.LeverFor(OrganisationKind.PublicBody));
        Assert.Equal(Lever.Influence, approach.LeverFor(OrganisationKind.Agency));
        Assert.Equal(["DLT101", "DLT102"], approach.Requires);
        Assert.Equal(["DLT103"], approach.HelpedBy);
        Assert.Equal("https://acme.example/help", approach.HelpLink.AbsoluteUri);
        Assert.Equal("A title", approach.Title);
        Assert.Equal("A summary.", approach.Summary);
        Assert.Equal("An action.", approach.Actions[0]);
    }

    [Fact]
    public void Describe_GeneralAfterParticular_TheLaterCallWins() =>
        Assert.Equal(
            EffortSize.Large,
            Describe(builder => Complete(builder).Effort(OrganisationKind.Agency, EffortSize.Small).Effort(EffortSize.Large)).EffortFor(OrganisationKind.Agency));

    [Fact]
    public void Links_WithoutABasis_AreJudgement() =>
        Assert.All(
            Describe(builder => Complete(builder).Requires("DLT101").HelpedBy("DLT102", "DLT103")).Links,
            link => Assert.Equal(Basis.Judgement, link.Basis));

    [Fact]
    public void Links_WithABasisAndWords_KeepBoth()
    {
        var text = new ApproachText("A title", "A summary.").WithLink("DLT101", "It needs a strategy.");
        var link = Assert.Single(Describe(builder => Complete(builder).Requires("DLT101", Basis.From("NAO17")).Text(text)).Links);

        Assert.Equal(LinkStrength.Requires, link.Strength);
        Assert.Equal("NAO17", link.Basis.ToString());
        Assert.Equal("It needs a strategy.", link.Sentence);
    }

    [Fact]
    public void Links_NamedTwice_TheLaterCallWins() =>
        Assert.Equal(
            LinkStrength.HelpedBy,
            Assert.Single(Describe(builder => Complete(builder).Requires("DLT101").HelpedBy("DLT101", Basis.Judgement)).Links).Strength);

    [Fact]
    public void Describe_Nothing_NamesEverythingThatIsMissing() =>
        Assert.Equal(
            "TestRule does not state Id, Effort, FirstEffectAfterMonths, Since.",
            Assert.Throws<InvalidOperationException>(() => Describe(_ => { })).Message);

    [Theory]
    [InlineData("ACME801")]
    [InlineData("ACME001")]
    public void Describe_FirstDigitIsNoFinding_AsksForIt(string id) =>
        Assert.Equal(
            "TestRule does not state its finding, 1 to 7.", Assert.Throws<InvalidOperationException>(() => Describe(builder => Complete(builder).Id(id))).Message);

    [Theory]
    [InlineData("A101")]
    [InlineData("acme101")]
    [InlineData("ACME10")]
    [InlineData("ACME1010")]
    [InlineData("ACME-101")]
    [InlineData("101")]
    public void Id_OtherForm_IsRefused(string id) =>
        Assert.StartsWith(
            "An id is two or more capital letters and three digits, such as ACME101.",
            Assert.Throws<ArgumentException>(() => Describe(builder => builder.Id(id))).Message,
            StringComparison.Ordinal);

    [Fact]
    public void FirstEffectAfterMonths_Negative_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Describe(builder => builder.FirstEffectAfterMonths(SourcedNumber.Judged(-1))));

    private static DescriptorBuilder Complete(DescriptorBuilder builder) =>
        builder.Id("ACME301").Effort(EffortSize.Medium).FirstEffectAfterMonths(SourcedNumber.Judged(4)).Since("1.0.0");

    private static ApproachDescriptor Describe(Action<DescriptorBuilder> describe) => new TestRule(describe).Descriptor;

    private sealed class TestRule(Action<DescriptorBuilder> describe) : ApproachRule
    {
        protected override void Describe(DescriptorBuilder approach) => describe(approach);

        protected override void Define(RuleBuilder rule) => throw new NotSupportedException();
    }
}
