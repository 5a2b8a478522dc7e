using System.Globalization;
using System.Text;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Tests.Profiles;

public sealed class ProfileDocumentRoundTripTests
{
    public static TheoryData<string> SampleFiles =>
        [.. Directory.GetFiles(Repository.PathOf("samples", "data"), "*.json").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(SampleFiles))]
    public void Read_Sample_SurvivesARoundTrip(string file)
    {
        using var stream = File.OpenRead(Repository.PathOf("samples", "data", file));

        AssertRoundTrip(ProfileDocument.Read(stream));
    }

    [Fact]
    public void ToJson_EverythingAProfileCanHold_IsThisText()
    {
        var profile = Everything();

        Assert.Equal(
            """
            {
              "organisation": {
                "id": "dft",
                "name": "Département \"Ж\" & <Verkehr>",
                "kind": "regional-government",
                "currency": "GBP",
                "staff": 400,
                "digitalStaff": 12
              },
              "asOf": "2026-10-31",
              "answers": {
                "strategy-priority-count": 4,
                "metric-lag-months": {
                  "value": 0.30000000000000004,
                  "note": "a note"
                },
                "digital-id-active-pct": {
                  "notApplicable": "runs no service"
                },
                "closure-plan-funded-yn": {
                  "value": false,
                  "source": "a source",
                  "note": "a note"
                },
                "contract-size-median": {
                  "value": 12.5,
                  "currency": "EUR",
                  "source": "a source"
                },
                "digital-vacancy-rate": 18,
                "digital-profession-maturity": 1,
                "digital-leader-tenure-years": 1E-05
              },
              "priorities": {
                "3": 0.8,
                "5": 1
              }
            }

            """.ReplaceLineEndings("\n"),
            ProfileDocument.ToJson(profile));
        AssertRoundTrip(profile);
    }

    [Fact]
    public void ToJson_NoAnswers_IsStillADocument() =>
        AssertRoundTrip(OrganisationProfile.Create("x", "X", OrganisationKind.PublicBody, new DateTime(1900, 1, 1)));

    [Fact]
    public void ToJson_AnyNumber_ComesBackBitForBit()
    {
        double[] numbers = [double.Epsilon, 1e-300, 1.0 / 3, 2.0 / 3, Math.PI, 33.333333333333336, 99.99999999999999, 100, 7e-5, 123e-7];
        foreach (var number in numbers)
        {
            var profile = OrganisationProfile.Create("x", "X", OrganisationKind.Agency, new DateTime(2026, 10, 31))
                .With(DigitalWorkforceIndicators.VacancyRate, number);

            var back = ProfileDocument.Parse(ProfileDocument.ToJson(profile))[DigitalWorkforceIndicators.VacancyRate].Number;
            Assert.Equal(BitConverter.DoubleToInt64Bits(number), BitConverter.DoubleToInt64Bits(back));
        }
    }

    [Fact]
    public void ToJson_TextsOutsideTheBasicPlane_ComeBack() =>
        AssertRoundTrip(OrganisationProfile.Create("𝔛", "a\u2028b 👩‍💻 \\u0041 שלום", OrganisationKind.Agency, new DateTime(2026, 10, 31)));

    [Fact]
    public void Parse_MoneyInTheOrganisationsCurrency_StoresNoneOfItsOwn()
    {
        const string organisation = "{\"organisation\":{\"id\":\"x\",\"name\":\"X\",\"kind\":\"agency\",\"currency\":\"GBP\"},\"asOf\":\"2026-10-31\",";
        var stated = ProfileDocument.Parse(organisation + "\"answers\":{\"contract-size-median\":{\"value\":5,\"currency\":\"GBP\"}}}");
        var bare = ProfileDocument.Parse(organisation + "\"answers\":{\"contract-size-median\":5}}");

        Assert.Equal(ProfileDocument.ToJson(bare), ProfileDocument.ToJson(stated));
    }

    [Fact]
    public void Write_Stream_StaysOpenAndHoldsTheSameBytes()
    {
        using var stream = new MemoryStream();

        ProfileDocument.Write(Everything(), stream);

        Assert.Equal(ProfileDocument.ToJson(Everything()), Encoding.UTF8.GetString(stream.ToArray()));
        Assert.NotEqual(0xEF, stream.ToArray()[0]);
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("de-DE")]
    [InlineData("th-TH")]
    [InlineData("sv-SE")]
    public void Document_AnyCulture_IsTheSameBytes(string culture)
    {
        var expected = Outputs();
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, Outputs());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    internal static OrganisationProfile Everything() =>
        OrganisationProfile.Create("dft", "Département \"Ж\" & <Verkehr>", OrganisationKind.RegionalGovernment, new DateTime(2026, 10, 31, 23, 59, 0, DateTimeKind.Utc), "GBP")
            .WithStaff(400, 12)
            .With(Of<Indicator<int>>("strategy-priority-count"), 4)
            .With(Of<Indicator<double>>("metric-lag-months"), 0.1 + 0.2, note: "a note")
            .WithNotApplicable(Of<Indicator<double>>("digital-id-active-pct"), "runs no service")
            .With(Of<Indicator<Money>>("contract-size-median"), new Money(12.5, "EUR"), "a source")
            .With(Of<Indicator<bool>>("closure-plan-funded-yn"), false, "a source", "a note")
            .With(Of<Indicator<MaturityLevel>>("digital-profession-maturity"), MaturityLevel.Level1)
            .With(Of<Indicator<double>>("digital-vacancy-rate"), 18)
            .With(Of<Indicator<double>>("digital-leader-tenure-years"), 0.00001)
            .WithPriority(Finding.DigitalWorkforce, 1)
            .WithPriority(Finding.CapitalInvestment, 0.8);

    private static T Of<T>(string key)
        where T : Indicator => (T)IndicatorCatalogue.Find(key)!;

    private static string[] Outputs()
    {
        var problems = BadDocuments.All.SelectMany(document =>
        {
            ProfileDocument.TryRead(Encoding.UTF8.GetBytes(document.Json), null, out _, out var found);
            return found.Select(problem => problem.ToString());
        });
        var json = ProfileDocument.ToJson(Everything());
        return
        [
            json, ProfileDocument.ToJson(ProfileDocument.Parse(json)), ProfileDocument.Schema(),
            ProfileDocument.Template(Everything().Organisation, Everything().AsOf), .. problems,
        ];
    }

    private static void AssertRoundTrip(OrganisationProfile profile)
    {
        var json = ProfileDocument.ToJson(profile);
        var back = ProfileDocument.Parse(json);

        Assert.Equal(json, ProfileDocument.ToJson(back));
        Assert.EndsWith("}\n", json, StringComparison.Ordinal);
        Assert.DoesNotContain("\r", json, StringComparison.Ordinal);
        Assert.Equal(profile.Organisation.Id, back.Organisation.Id);
        Assert.Equal(profile.Organisation.Name, back.Organisation.Name);
        Assert.Equal(profile.Organisation.Kind, back.Organisation.Kind);
        Assert.Equal(profile.Organisation.Currency, back.Organisation.Currency);
        Assert.Equal(profile.Organisation.Staff, back.Organisation.Staff);
        Assert.Equal(profile.Organisation.DigitalStaff, back.Organisation.DigitalStaff);
        Assert.Equal(profile.AsOf, back.AsOf);
        Assert.Equal(profile.AsOf.Kind, back.AsOf.Kind);
        Assert.Equal(profile.Priorities, back.Priorities);
        Assert.Equal(profile.Answered.Select(indicator => (indicator, profile[indicator])), back.Answered.Select(indicator => (indicator, back[indicator])));
    }
}
