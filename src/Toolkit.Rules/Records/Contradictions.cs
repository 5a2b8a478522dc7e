using System.Globalization;
using Toolkit.Rules.Texts;

namespace Toolkit.Rules.Records;

/// <summary>What a record can get wrong in itself, said with the names of its properties. Null where there is nothing wrong.</summary>
internal sealed class Contradictions(TextCatalogue texts)
{
    internal string? Before(string laterName, DateTime? later, string earlierName, DateTime? earlier) =>
        later < earlier ? texts.Phrase("records.problem.before", laterName, Day(later), earlierName, Day(earlier)) : null;

    internal string? Negative(string name, decimal? number) =>
        number < 0 ? texts.Phrase("records.problem.negative", name, Plain(number)) : null;

    internal string? Above(string name, decimal? number, string limitName, decimal? limit) =>
        number > limit ? texts.Phrase("records.problem.above", name, Plain(number), limitName, Plain(limit)) : null;

    internal string? Without(string name, bool isStated, string otherName, bool isOtherStated) =>
        isStated && !isOtherStated ? texts.Phrase("records.problem.without", name, otherName) : null;

    private static string Plain(decimal? number) => number!.Value.ToString(CultureInfo.InvariantCulture);

    private static string Day(DateTime? date) => date!.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
