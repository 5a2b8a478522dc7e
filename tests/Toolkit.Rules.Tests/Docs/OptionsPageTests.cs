using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.Tests.Docs;

/// <summary>docs/options.md says every key of the configuration, and its example is a configuration that is taken as it stands.</summary>
public sealed class OptionsPageTests
{
    private static readonly string Page = Repository.Read("docs", "options.md").ReplaceLineEndings("\n");

    private static readonly string Example = Regex.Match(Page, "```json\n(.*?)```", RegexOptions.Singleline).Groups[1].Value;

    [Fact]
    public void Page_Example_IsTakenAsItStands()
    {
        var options = Bound(Example);

        Assert.Equal("foundations-first", options.WeightProfile);
        var figures = options.EvidenceOverrides["digital-vacancy-rate"];
        Assert.Equal(8.0, figures.Trigger);
        Assert.Equal(4.0, figures.Target);
        Assert.Equal(25.0, figures.Worst);
        Assert.Equal(3.0, figures.Weight);
        var approach = options.ApproachOverrides["DLT503"];
        Assert.Equal(EffortSize.Medium, approach.Effort);
        Assert.Equal([new(OrganisationKind.LocalGovernment, EffortSize.Small)], approach.EffortByKind);
        Assert.Equal(6, approach.MonthsToFirstEffect);
        Assert.Equal([new("hire-specialists", 20)], approach.PreconditionThresholds);
        Assert.Equal(["repair-the-courses"], approach.DisabledPreconditions);
        Assert.Equal(["DLT703"], options.DisabledRules);
        Assert.Equal("Chief people officer", Assert.Single(options.Decisions).Owner);
        Assert.Equal(new DateTime(2027, 6, 30), options.Decisions[0].Until!.Value);
        Assert.Equal(1.27, options.ExchangeRates["GBP"]);
    }

    /// <summary>The message that refuses an unknown key lists the keys that a section may hold.</summary>
    [Fact]
    public void Page_Keys_AreThoseOfTheConfiguration()
    {
        var keys = Regex.Matches(Page, @"^\| `([A-Z][A-Za-z]+)[`:]", RegexOptions.Multiline).Select(match => match.Groups[1].Value).Distinct();

        Assert.Equal(Allowed("""{ "ToolkitRules": { "NoSuchKey": 1 } }"""), keys.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("EvidenceOverrides", "digital-vacancy-rate")]
    [InlineData("ApproachOverrides", "DLT503")]
    [InlineData("ApproachOverrides", "DLT503:Preconditions:hire-specialists")]
    [InlineData("Rules", "DLT503")]
    [InlineData("Decisions", "DLT503")]
    public void Page_RowsOfAKey_NameEveryPartOfIt(string key, string part)
    {
        var rows = string.Join("\n", Page.Split('\n').Where(line => line.StartsWith($"| `{key}:", StringComparison.Ordinal)));

        var parts = Allowed($$$"""{ "ToolkitRules:{{{key}}}:{{{part}}}:NoSuchKey": 1 }""");

        Assert.NotEmpty(parts);
        Assert.All(parts, name => Assert.Matches($"[:` ]{name}[:`]", rows));
    }

    private static IEnumerable<string> Allowed(string json)
    {
        var refusal = Assert.Throws<OptionsValidationException>(() => Bound(json)).Message;
        return Regex.Match(refusal, "the keys are ([^.]*)").Groups[1].Value.Split(", ").Order(StringComparer.Ordinal);
    }

    private static RecommendationOptions Bound(string json)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(json));
        var services = new ServiceCollection();
        services.AddToolkitRules(new ConfigurationBuilder().AddJsonStream(stream).Build().GetSection("ToolkitRules"));
        using var provider = services.BuildServiceProvider();
        return provider.GetRequiredService<IOptions<RecommendationOptions>>().Value;
    }
}
