namespace Toolkit.Rules.Tables.Tests.Reading;

public sealed class JsonTests
{
    private const string Kev = """
        { "title": "Catalog", "catalogVersion": "2026.10", "count": 2, "vulnerabilities": [
          { "cveID": "CVE-1", "vendorProject": "Git", "product": "Git", "dateAdded": "2025-08-25", "knownRansomwareCampaignUse": "Unknown", "cwes": ["CWE-59", "CWE-436"] },
          { "cveID": "CVE-2", "vendorProject": "Citrix", "product": "NetScaler", "dateAdded": "2025-08-26", "knownRansomwareCampaignUse": "Known", "cwes": [] } ] }
        """;

    private const string EndOfLife = """
        { "schema_version": "1.2.0", "total": 2, "result": [
          { "name": "nodejs", "identifiers": [ { "id": "a", "type": "cpe" } ], "releases": [
            { "name": "20", "isEol": true, "eolFrom": "2026-04-30", "latest": { "name": "20.19.1" } }, { "name": "24", "isEol": false, "eolFrom": null, "latest": { "name": "24.1.0" } } ] },
          { "name": "python", "releases": [ { "name": "3.9", "isEol": true, "eolFrom": "2025-10-31", "latest": { "name": "3.9.25" } } ] } ] }
        """;

    [Fact]
    public void Records_OfTheKevCatalogueAsPublished_AreRead()
    {
        var (records, problems) = Read.All(Read.Text(Kev), RecordTables.Exploited);

        Assert.Equal([("Git", "Git", false), ("Citrix", "NetScaler", true)], records.Select(record => (record.Vendor, record.Product, record.IsUsedByRansomware)));
        Assert.Equal(new DateTime(2025, 8, 25), records[0].AddedOn);
        Assert.Empty(problems);
    }

    [Fact]
    public void Records_OfEndOfLifeAsPublished_CarryTheNameOfTheirProduct()
    {
        var file = Read.Text(EndOfLife);

        var (records, problems) = Read.All(file, RecordTables.Releases);

        Assert.Equal(["", "result", "result.identifiers", "result.releases"], file.Sheets);
        Assert.Equal([("nodejs", "20", true), ("nodejs", "24", false), ("python", "3.9", true)], records.Select(record => (record.Product, record.Cycle, record.HasEnded!.Value)));
        Assert.Equal([new DateTime(2026, 4, 30), null, new DateTime(2025, 10, 31)], records.Select(record => record.SupportEnd));
        Assert.Empty(problems);
    }

    [Fact]
    public void Records_OfOneProduct_TakeItsNameFromTheMapping()
    {
        var file = Read.Text("""[ { "cycle": "20", "eol": "2026-04-30" }, { "cycle": "24", "eol": false } ]""");
        var mapping = file.Propose(RecordTables.Releases).With(new() { Field = "product", Value = "nodejs" });

        var (records, problems) = Read.All(file, RecordTables.Releases, mapping);

        Assert.Equal([("nodejs", new DateTime(2026, 4, 30), (bool?)null), ("nodejs", null, false)], records.Select(record => (record.Product, record.SupportEnd, record.HasEnded)));
        Assert.Empty(problems);
    }

    [Fact]
    public void Records_OfLines_AreReadAndABadLineSpoilsItselfOnly()
    {
        var file = Read.Text("{\"key\":\"a\",\"amount\":12.5}\n{\"key\":\"b\",\n\n{\"key\":\"c\",\"amount\":1e3}\n");

        var (records, problems) = Read.All(file, RecordTables.Contracts);

        Assert.Equal([("a", 12.5m), ("c", 1000m)], records.Select(record => (record.Key, record.Amount!.Value)));
        Assert.Equal([2], problems.Problem("json-line").Lines);
    }

    [Theory]
    [InlineData("[{\"a\":1},{\"a\":")]
    [InlineData("[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]")]
    [InlineData("{\"a\":[1,2,}")]
    public void Open_DamagedOrTooDeep_IsRefusedWithItsLine(string json) =>
        Assert.Equal([1], Assert.Single(Assert.Throws<TableException>(() => Read.Text(json)).Problems).Lines);

    [Fact]
    public void Records_ValuesLongerThanTheBuffer_AreRead()
    {
        var text = new string('x', 300);
        var file = Read.Text("[" + string.Join(",\n", Enumerable.Range(0, 2000).Select(number => $"{{\"key\":\"{number}\",\"publishedOn\":null,\"note\":\"{text}\"}}")) + "]");

        Assert.Equal(2000, Read.All(file, RecordTables.Contracts).Records.Count);
    }
}
