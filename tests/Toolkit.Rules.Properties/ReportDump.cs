using System.Collections;
using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Toolkit.Rules.Ranking;
using Toolkit.Rules.Reports;

namespace Toolkit.Rules.Properties;

/// <summary>
/// The one place that says what "the same report" means: every public property of it down to the last text, and the bytes of its document.
/// </summary>
internal static class ReportDump
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> PropertiesByType = new();

    internal static string Of(RecommendationReport report)
    {
        var text = new StringBuilder();
        Write(text, "report", report);
        return text.Append(JsonReport.ToJson(report)).ToString();
    }

    internal static string OfPart(object part)
    {
        var text = new StringBuilder();
        Write(text, "part", part);
        return text.ToString();
    }

    /// <summary>A recommendation or another approach but for its place, which follows from the others.</summary>
    internal static string WithoutPlace(object part) => string.Join('\n', OfPart(part).Split('\n').Where(line =>
        !line.StartsWith("part.Rank=", StringComparison.Ordinal) && !line.StartsWith("part.Place=", StringComparison.Ordinal)
        && !line.StartsWith("part.LikelyPlaces", StringComparison.Ordinal)));

    /// <summary>The figures without the words, which change for better reasons than the method does.</summary>
    internal static string FiguresOf(RecommendationReport report)
    {
        var text = new StringBuilder();
        foreach (var recommendation in report.Recommendations)
        {
            Write(text, recommendation.Id, recommendation.Rank);
            Write(text, "place", recommendation.Place);
            // Likely places are left out: judged figures are drawn for them, and those of a host are not.
            Write(text, "certainty", recommendation.Certainty);
            Write(text, "severity", recommendation.Severity);
            Write(text, "score", recommendation.Score);
            Write(text, "need", recommendation.Need);
            Write(text, "coverage", recommendation.Coverage);
            Write(text, "contributions", recommendation.Contributions);
        }
        foreach (var other in report.Others)
        {
            Write(text, other.Id, other.Outcome);
            Write(text, "place", other.Place);
            Write(text, "score", other.Score);
            Write(text, "raw", other.RawOutcome);
            Write(text, "certainty", other.Certainty);
            Write(text, "need", other.Need);
            Write(text, "coverage", other.Coverage);
        }
        return text.ToString();
    }

    internal static string Hash(IEnumerable<string> dumps) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join("\n----\n", dumps))));

    private static void Write(StringBuilder text, string path, object? value)
    {
        switch (value)
        {
            case null or string or Uri:
                text.Append(path).Append('=').Append(value).Append('\n');
                break;
            case double number:
                text.Append(path).Append('=').Append(number.ToString("R", CultureInfo.InvariantCulture)).Append('\n');
                break;
            case CriterionWeights weights:
                Write(text, path + ".name", weights.Name);
                Write(text, path, Criteria.All.ToArray().Select(criterion => weights[criterion]));
                break;
            case IEnumerable items:
                var index = 0;
                foreach (var item in items)
                    Write(text, $"{path}[{index++}]", item);
                break;
            case IFormattable figure when value.GetType().Assembly != typeof(RecommendationReport).Assembly || value is Enum:
                text.Append(path).Append('=').Append(figure.ToString(value is DateTime ? "O" : null, CultureInfo.InvariantCulture)).Append('\n');
                break;
            case bool yes:
                text.Append(path).Append(yes ? "=true\n" : "=false\n");
                break;
            default:
                foreach (var property in PropertiesByType.GetOrAdd(value.GetType(), PublicProperties))
                    Write(text, $"{path}.{property.Name}", property.GetValue(value));
                break;
        }
    }

    private static PropertyInfo[] PublicProperties(Type type) =>
        [.. type.GetProperties(BindingFlags.Instance | BindingFlags.Public)
            .Where(property => property.GetIndexParameters().Length == 0)
            .OrderBy(property => property.Name, StringComparer.Ordinal)];
}
