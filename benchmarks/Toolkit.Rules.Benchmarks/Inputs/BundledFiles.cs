using System.Text.Json;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Benchmarks.Inputs;

/// <summary>The profile documents of the samples, carried by the assembly so that they are found wherever a benchmark runs.</summary>
internal static class BundledFiles
{
    private const string Prefix = "Toolkit.Rules.Benchmarks.Data.";

    /// <summary>The documents, by file name.</summary>
    internal static byte[][] Documents() =>
        [.. typeof(BundledFiles).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(Content)];

    internal static OrganisationProfile Read(byte[] document)
    {
        using var json = JsonDocument.Parse(document);
        var root = json.RootElement;
        var o = root.GetProperty("organisation");
        OrganisationKinds.TryParse(o.GetProperty("kind").GetString()!, out var kind);
        var b = new OrganisationProfileBuilder(new Organisation(o.GetProperty("id").GetString()!, o.GetProperty("name").GetString()!, kind, o.TryGetProperty("currency", out var c) ? c.GetString() : null), root.GetProperty("asOf").GetDateTime());
        foreach (var a in root.GetProperty("answers").EnumerateObject())
        {
            var i = IndicatorCatalogue.Find(a.Name)!;
            var v = a.Value;
            if (v.ValueKind == JsonValueKind.Null) continue;
            if (v.ValueKind == JsonValueKind.Object)
            {
                if (v.TryGetProperty("notApplicable", out var reason)) { b.WithNotApplicable(i, reason.GetString()!); continue; }
                v = v.GetProperty("value");
            }
            switch (i)
            {
                case PercentageIndicator x: b.With(x, v.GetDouble()); break;
                case MaturityIndicator x: b.With(x, (MaturityLevel)v.GetInt32()); break;
                case YesNoIndicator x: b.With(x, v.GetBoolean()); break;
                case CountIndicator x: b.With(x, v.GetInt32()); break;
                case MonthsIndicator x: b.With(x, v.GetDouble()); break;
                case YearsIndicator x: b.With(x, v.GetDouble()); break;
                case MoneyIndicator x: b.With(x, new Money(v.GetDouble(), kind is 0 ? "USD" : o.GetProperty("currency").GetString()!)); break;
            }
        }
        if (root.TryGetProperty("priorities", out var ps))
            foreach (var p in ps.EnumerateObject())
                b.WithPriority((Finding)(p.Name[0] - '0'), p.Value.GetDouble());
        return b.Build();
    }

    private static byte[] Content(string name)
    {
        using var source = typeof(BundledFiles).Assembly.GetManifestResourceStream(name)!;
        using var copy = new MemoryStream();
        source.CopyTo(copy);
        return copy.ToArray();
    }
}
