using System.Globalization;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.Tests.Evaluation;

public sealed class CompiledRuleFaultTests
{
    [Theory]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    public void Fault_ValueInTheMessage_FollowsNoCulture(string culture)
    {
        var kept = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            var engine = RecommendationEngine.Create(options => options.Rules.Add(new EndlessRule()));
            var profile = OrganisationProfile.Create("o", "O", OrganisationKind.Agency, new DateTime(2026, 10, 31));

            Assert.Equal("ArgumentOutOfRangeException: The number is not finite. (Parameter 'value')", Assert.Single(engine.Recommend(profile).Faults).Message);
        }
        finally
        {
            CultureInfo.CurrentCulture = kept;
        }
    }

    /// <summary>Its figure is infinite, a number that every culture writes in its own way.</summary>
    private sealed class EndlessRule : ApproachRule
    {
        protected override void Describe(DescriptorBuilder approach) =>
            approach.Id("ACME101").Effort(EffortSize.Small).FirstEffectAfterMonths(SourcedNumber.Judged(1)).Since("1.0.0");

        protected override void Define(RuleBuilder rule) => _ = SourcedNumber.Judged(double.PositiveInfinity);
    }
}
