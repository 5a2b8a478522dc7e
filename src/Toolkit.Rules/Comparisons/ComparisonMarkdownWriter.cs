using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Reports;
using Toolkit.Rules.Texts;

namespace Toolkit.Rules.Comparisons;

/// <summary>Writes a comparison section by section. Whatever is not a phrase of the text catalogue is escaped.</summary>
internal sealed partial class ComparisonMarkdownWriter(ReportComparison comparison, TextWriter writer)
{
    private const string Nothing = "–";

    private TextCatalogue Texts => comparison.Texts;

    internal void Write()
    {
        var (before, after) = (comparison.Before, comparison.After);
        Line("# " + Say("comparison.title", after.Name));
        Line();
        Line("- " + Say("comparison.dates", PlainNumber.Of(before.AsOf), PlainNumber.Of(after.AsOf)));
        Line("- " + Say("report.catalogue", after.Catalogue, after.CatalogueVersion));
        if (comparison.IsOfTwoOrganisations)
            Line("- " + Say("comparison.two-organisations", before.Name));
        Line("- " + (comparison.IsEmpty ? Texts.Phrase("comparison.nothing") : Texts.Phrase("comparison.recommended", before.Recommended, after.Recommended)));
        WriteSettings();
        WriteOverview();
        foreach (var change in comparison.Approaches)
            Write(change);
        if (comparison.Unchanged.Count > 0)
        {
            Heading("comparison.unchanged");
            Line(MarkdownText.Escape(string.Join(", ", comparison.Unchanged)));
        }
    }

    private void WriteSettings()
    {
        if (comparison.Settings.Count == 0)
            return;
        Heading("comparison.settings");
        Header("setting", "before", "after");
        foreach (var change in comparison.Settings)
            Row(Named("setting", change.Setting), Text(change.Before), Text(change.After));
    }

    private void WriteOverview()
    {
        if (comparison.Approaches.Count == 0)
            return;
        Heading("comparison.approaches");
        Header("id", "title", "movement", "before", "after", "points:", "need:");
        foreach (var change in comparison.Approaches)
            Row(
                MarkdownText.Escape(change.Id),
                MarkdownText.Escape(change.Title),
                Named("movement", change.Movement),
                State(change.Before),
                State(change.After),
                change.ScoreChange is { } points ? Texts.Phrase("comparison.points", points) : Nothing,
                Texts.Phrase("comparison.amount", change.NeedChange));
    }

    private string State(ApproachState? compared)
    {
        if (compared is not { } state)
            return Nothing;
        var place = state.Rank is { } rank
            ? Texts.Phrase("comparison.rank", rank)
            : Texts.Phrase("report.outcome." + ReportNames.Outcomes.Of(state.Outcome));
        var worth = state.Score is { } score ? Texts.Phrase("report.points", score) : state.Need.Value is { } need ? Texts.Phrase("share", need) : Nothing;
        return state.Certainty is { } certainty
            ? Texts.Phrase("comparison.standing", place, worth, Texts.Phrase("report.certainty." + ReportNames.Certainties.Of(certainty)))
            : Texts.Phrase("portfolio.worst", place, worth);
    }

    private string Named<T>(string what, T name)
        where T : struct, Enum => Texts.Phrase($"comparison.{what}.{name}");

    private string Text(string? text) => text is null ? Nothing : MarkdownText.Escape(text);

    private string Say(string phrase, params object[] arguments) =>
        Texts.Phrase(phrase, [.. arguments.Select(argument => argument is string text ? MarkdownText.Escape(text) : argument)]);

    private void Heading(string phrase)
    {
        Line();
        Line("## " + Texts.Phrase(phrase));
        Line();
    }

    /// <summary>The names of columns; a colon marks those that hold numbers.</summary>
    private void Header(params string[] columns)
    {
        Row([.. columns.Select(column => Texts.Phrase("comparison.column." + column.TrimEnd(':')))]);
        Row([.. columns.Select(column => column[column.Length - 1] == ':' ? "---:" : "---")]);
    }

    private void Row(params string[] cells) => Line("| " + string.Join(" | ", cells) + " |");

    private void Line(string text = "")
    {
        writer.Write(text);
        writer.Write('\n');
    }
}
