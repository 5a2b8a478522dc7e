using Toolkit.Rules.Analysis;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Records;
using Toolkit.Rules.Samples.Files;
using Toolkit.Rules.Texts;

namespace Toolkit.Rules.Samples.Output;

/// <summary>The questions that the files of an organisation answer, those that they leave open and why, and those that would decide most.</summary>
internal sealed class AnswersView(AnswersFromFiles files, NextQuestions? next)
{
    internal const int Questions = 5;

    internal void WriteTo(Page page)
    {
        var organisation = files.Profile.Organisation;
        page.Paragraph($"[bold]{Inert.Markup(organisation.Name)}[/] ({organisation.Kind.ToKey()}), files of {Wording.Date(files.Profile.AsOf)}");
        foreach (var table in files.Tables)
            new TableView(table).WriteTo(page);
        foreach (var set in files.Answers)
            WriteAnswers(page, set);
        WriteConflicts(page);
        if (next is not null)
            WriteQuestions(page, next);
    }

    private void WriteAnswers(Page page, ComputedAnswers set)
    {
        page.Heading(Inert.Markup($"Answered by {set.Source}: {set.Computed.Count()} of {set.All.Count} questions"));
        page.Items(set.Computed.Select(answer => new Item("-", Inert.Markup($"{answer.Indicator.Key}: {Value(answer)}. {answer.Text}"))));
        var open = set.NotComputed.GroupBy(answer => answer.Text, StringComparer.Ordinal).ToList();
        if (open.Count > 0)
            page.Paragraph("Not computed, and why:", indent: 2);
        page.Items(open.Select(group => new Item("-", Inert.Markup($"{string.Join(", ", group.Select(answer => answer.Indicator.Key))}: {group.Key}"))));
        if (set.LeftOut > 0)
            page.Paragraph($"{Wording.Counted(set.LeftOut, "record")} left out for a contradiction:", indent: 2);
        page.Items(set.Problems.Select(problem => new Item("!", Inert.Markup($"{problem.Key ?? "without a key"}: {problem.Text}"))));
    }

    private string Value(ComputedAnswer answer) => Wording.Value(answer.Indicator.Kind, answer.Value!.Value, files.Profile.Organisation.Currency ?? "");

    private void WriteConflicts(Page page)
    {
        if (files.Conflicts.Count == 0)
            return;
        page.Heading("Answered otherwise in the profile, which stays");
        page.Items(files.Conflicts.Select(conflict => new Item("-", Inert.Markup(
            $"{conflict.Indicator.Key}: {Wording.Said(conflict.Indicator.Kind, conflict.Existing, files.Profile.Organisation.Currency ?? "")} in the profile. {conflict.Computed.Text}"))));
    }

    private static void WriteQuestions(Page page, NextQuestions next)
    {
        page.Heading("The open questions that would decide most");
        page.Items(next.Questions.Take(Questions).Select((question, place) => new Item(
            $"{place + 1}.", $"[bold]{question.Indicator}[/]: {Inert.Markup(TextCatalogue.English.Indicator(question.Indicator)?.Question ?? "")} ({string.Join(", ", question.Approaches)})")));
        if (next.Questions.Count == 0)
            page.Paragraph("No open question can change the first places.", indent: 2);
    }
}
