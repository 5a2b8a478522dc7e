using Toolkit.Rules.Analysis;

namespace Toolkit.Rules.Reports;

internal sealed partial class HtmlWriter
{
    private void WriteQuestions(NextQuestions next)
    {
        html.Open("section", ("aria-labelledby", "questions"));
        html.Heading(headingLevel + 1, Texts.Phrase("interview.heading"), ("id", "questions"));
        html.Element("p", QuestionSentences.Of(next.Stability, Texts));
        if (next.Questions.Count > 0)
            WriteQuestionTable(next.Questions);
        if (next.Questions.Count > QuestionSentences.Shown)
            html.Element("p", Texts.Phrase("interview.more", next.Questions.Count - QuestionSentences.Shown));
        html.Close();
    }

    private void WriteQuestionTable(IReadOnlyList<NextQuestion> questions)
    {
        html.Open("table", ("aria-labelledby", "questions"));
        Header("question", "worth:", "about");
        html.Open("tbody");
        foreach (var question in questions.Take(QuestionSentences.Shown))
        {
            html.Open("tr");
            AskedAs(question.Indicator);
            html.Element("td", Percentage(question.Value), ("class", "number"));
            html.Element("td", string.Join(", ", question.Approaches)).Close();
        }
        html.Close().Close();
    }
}
