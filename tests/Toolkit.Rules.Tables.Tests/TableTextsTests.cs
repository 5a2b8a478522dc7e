using Toolkit.Rules.Texts;

namespace Toolkit.Rules.Tables.Tests;

public sealed class TableTextsTests
{
    public static TheoryData<string> Labelled =>
    [
        .. new IEnumerable<TableField>[]
        {
            RecordTables.Staff.Fields, RecordTables.Positions.Fields, RecordTables.Campaigns.Fields, RecordTables.Learning.Fields, RecordTables.Secondments.Fields, RecordTables.Programmes.Fields,
            RecordTables.Platforms.Fields, RecordTables.Suppliers.Fields, RecordTables.Contracts.Fields, RecordTables.Commitments.Fields, RecordTables.SpendRequests.Fields, RecordTables.Systems.Fields,
            RecordTables.Releases.Fields, RecordTables.Exploited.Fields,
        }.SelectMany(fields => fields).Select(one => one.Name).Distinct(),
    ];

    [Theory]
    [MemberData(nameof(Labelled))]
    public void Label_OfEveryField_IsAPhrase(string name) => Assert.NotNull(TableTexts.InEnglish.Find("tables.field." + name));

    [Fact]
    public void Problems_InAnotherLanguage_AreSaidInIt()
    {
        using var german = new MemoryStream("""{ "language": "de", "phrases": { "tables.found.old-excel": "eine alte Excel-Mappe (.xls)", "tables.problem": "gefunden {0}; erlaubt: {1}" } }"""u8.ToArray());
        var texts = TextCatalogue.Load(german);

        var exception = Assert.Throws<TableException>(() => TableFile.Open(new MemoryStream([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]), texts: texts));

        Assert.Equal("eine alte Excel-Mappe (.xls)", Assert.Single(exception.Problems).Found);
    }

    [Fact]
    public void Headings_OfEverySystem_AreThoseOfFieldsThatExist()
    {
        var fields = new Dictionary<string, IEnumerable<TableField>>
        {
            ["staff"] = RecordTables.Staff.Fields,
            ["programme"] = RecordTables.Programmes.Fields,
            ["system"] = RecordTables.Systems.Fields,
            ["release"] = RecordTables.Releases.Fields,
            ["exploited"] = RecordTables.Exploited.Fields,
            ["contract"] = RecordTables.Contracts.Fields,
        };
        using var file = System.Text.Json.JsonDocument.Parse(Repository.Read("src", "Toolkit.Rules.Tables", "Mapping", "headings.json"));

        Assert.All(file.RootElement.GetProperty("systems").EnumerateArray(), system => Assert.All(
            system.GetProperty("headings").EnumerateObject(), member => Assert.Contains(fields[system.GetProperty("record").GetString()!], field => field.Name == member.Name)));
    }
}
