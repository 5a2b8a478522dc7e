using Toolkit.Rules.Analysis;

namespace Toolkit.Rules.Reports;

internal sealed partial class MarkdownWriter
{
    private void WriteQuestions(NextQuestions next)
    {
        Heading("## ", "interview.heading");
        Line(QuestionSentences.Of(next.Stability, Texts));
        if (next.Questions.Count == 0)
            return;
        Line();
        Header("question", "worth:", "about");
        foreach (var question in next.Questions.Take(QuestionSentences.Shown))
            Row(Question(question.Indicator), Percentage(question.Value), MarkdownText.Escape(string.Join(", ", question.Approaches)));
        if (next.Questions.Count > QuestionSentences.Shown)
        {
            Line();
            Line(Texts.Phrase("interview.more", next.Questions.Count - QuestionSentences.Shown));
        }
    }
}
