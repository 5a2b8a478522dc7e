using System.Globalization;
using System.Text;
using Toolkit.Rules.Approaches;
using Toolkit.Rules.Explanation;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Rules;
using Toolkit.Rules.Texts;

namespace Toolkit.Rules.Tests.Docs;

/// <summary>The generated blocks of one documentation page: what the rule and its texts say, so that no page can say otherwise.</summary>
internal static class ApproachPage
{
    private static readonly Wording Words = new(TextCatalogue.English);

    internal static string Facts(ApproachRule rule)
    {
        var approach = rule.Descriptor;
        var block = new StringBuilder();
        block.Append(approach.Summary).Append("\n\n| | |\n|---|---|\n");
        Row("Finding", $"{(int)approach.Finding}, {FindingTitle(approach.Finding)}");
        Row("First effect", $"after about {Words.Quantity("month", approach.MonthsToFirstEffect.Value)} ({approach.MonthsToFirstEffect.Basis})");
        Row("Who acts", string.Join("<br>", approach.Actors));
        Row("Requires", DependsOn(approach, LinkStrength.Requires));
        Row("Helped by", DependsOn(approach, LinkStrength.HelpedBy));
        Row("Required by", Listed(From(other => other.Requires, approach.Id).Select(Link)));
        Row("Helps", Listed(From(other => other.HelpedBy, approach.Id).Select(Link)));
        Row("Since", approach.Since);
        block.Append("\n| kind of organisation | lever | effort | from which size on | why |\n|---|---|---|---|---|\n");
        foreach (var kind in Enum.GetValues<OrganisationKind>())
            block.Append(CultureInfo.InvariantCulture, $"| {kind.ToKey()} | {approach.LeverFor(kind).ToString().ToLowerInvariant()} | {Letter(approach.EffortFor(kind))} | {Size(approach.FloorFor(kind))} | {approach.SentenceFor(kind)} ({approach.BasisFor(kind)}) |\n");
        block.Append("\nIn order:\n\n");
        for (var step = 0; step < approach.Actions.Count; step++)
            block.Append(CultureInfo.InvariantCulture, $"{step + 1}. {approach.Actions[step]}\n");
        return block.ToString();

        void Row(string name, string value) => block.Append("| ").Append(name).Append(" | ").Append(value.Replace("|", "\\|")).Append(" |\n");
    }

    internal static string Need(ApproachRule rule)
    {
        var block = new StringBuilder("| question | target | trigger | worst | weight |\n|---|---|---|---|---|\n");
        foreach (var evidence in rule.Definition.Evidence)
            block.Append(CultureInfo.InvariantCulture, $"| {evidence.Indicator.Question}<br>`{evidence.Indicator.Key}` | {Said(evidence, evidence.Target)} | {Said(evidence, evidence.Trigger)} | {Said(evidence, evidence.Worst)} | {evidence.Weight.Value:0.##} ({evidence.Weight.Basis}) |\n");
        if (rule.Definition.Preconditions.Count > 0)
            block.Append("\n| precondition | when | fix first |\n|---|---|---|\n");
        foreach (var precondition in rule.Definition.Preconditions)
            block.Append(CultureInfo.InvariantCulture, $"| `{precondition.Id}` | `{precondition.When.Indicator.Key}` {When(precondition.When)} | {rule.Descriptor.Text(TextCatalogue.English).Preconditions[precondition.Id]} |\n");
        return block.ToString();
    }

    internal static string FindingTitle(Finding finding) => TextCatalogue.English.Phrase($"finding.{(int)finding}");

    internal static string Letter(EffortSize effort) => effort.ToString()[..1];

    /// <summary>The value for most kinds of organisation, then the exceptions.</summary>
    internal static string ByKind(Func<OrganisationKind, string> value)
    {
        var groups = Enum.GetValues<OrganisationKind>().GroupBy(value).OrderByDescending(group => group.Count()).ToList();
        return string.Join("; ", groups.Skip(1).Select(group => $"{group.Key}: {string.Join(", ", group.Select(kind => kind.ToKey()))}").Prepend(groups[0].Key));
    }

    private static string Size(StaffFloor? floor) => floor is null ? "any"
        : floor.DigitalStaff is { } digital ? string.Create(CultureInfo.InvariantCulture, $"{floor.Staff:#,0} staff, or {digital} digital staff where that is stated")
        : string.Create(CultureInfo.InvariantCulture, $"{floor.Staff:#,0} staff");

    private static string When(ThresholdCondition condition) => condition.Operator == ComparisonOperator.Equal
        ? Words.Value(condition.Indicator.Kind, condition.Threshold.Value, null)
        : $"{condition.Operator.ToString().ToLowerInvariant()} {Words.Value(condition.Indicator.Kind, condition.Threshold.Value, Money.ThresholdCurrency)} ({condition.Threshold.Basis})";

    private static string Said(Evidence evidence, SourcedNumber figure) =>
        $"{Words.Value(evidence.Indicator.Kind, figure.Value, Money.ThresholdCurrency)} ({figure.Basis})";

    private static IEnumerable<string> From(Func<ApproachDescriptor, IReadOnlyList<string>> links, string id) =>
        ApproachCatalogue.Default.Descriptors.Where(other => links(other).Contains(id)).Select(other => other.Id);

    private static string DependsOn(ApproachDescriptor approach, LinkStrength strength) => Listed(approach.Links
        .Where(link => link.Strength == strength)
        .Select(link => $"{Link(link.Id)}. {link.Sentence} ({link.Basis})"));

    private static string Link(string id) => $"[{id}]({id}.md) {ApproachCatalogue.Default.Find(id)!.Title}";

    private static string Listed(IEnumerable<string> items) => items.Any() ? string.Join("<br>", items) : "nothing";
}
