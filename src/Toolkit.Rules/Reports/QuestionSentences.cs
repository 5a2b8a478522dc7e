using Toolkit.Rules.Interview;
using Toolkit.Rules.Texts;

namespace Toolkit.Rules.Reports;

/// <summary>How settled the first places are, in a sentence.</summary>
internal static class QuestionSentences
{
    /// <summary>How many questions a reader is shown: as many as can be put to people before it pays to look again.</summary>
    internal const int Shown = 10;

    internal static string Of(Settlement settlement, TextCatalogue texts)
    {
        var order = settlement.InOrder ? ".order" : "";
        return settlement.IsSettled
            ? texts.Phrase("interview.settled" + order, settlement.Top)
            : texts.Phrase(
                "interview.open" + order, settlement.Top, settlement.Settled.Count, settlement.Answered, settlement.Questions, settlement.CanMatter);
    }
}
