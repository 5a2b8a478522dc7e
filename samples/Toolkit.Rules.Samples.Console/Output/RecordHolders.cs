using Toolkit.Rules.Indicators;
using Toolkit.Rules.Texts;

namespace Toolkit.Rules.Samples.Output;

/// <summary>Whom to ask.</summary>
internal static class RecordHolders
{
    internal static void HeldBy(this Page page, Indicator indicator, int indent = 4)
    {
        var words = indicator.Text(TextCatalogue.English).HeldBy;
        page.Paragraph(Colours.Paint(Colours.Faint, "held by: " + Inert.Markup(words.Length > 0 ? words : Name(indicator.HeldBy))), indent);
    }

    private static string Name(RecordHolder holder) => holder switch
    {
        RecordHolder.PersonalJudgement => "a person's judgement",
        RecordHolder.PortfolioTool => "the portfolio tool",
        RecordHolder.FinanceSystem => "the finance system",
        RecordHolder.HumanResourcesSystem => "the HR system",
        RecordHolder.RecruitmentModule => "the recruitment module",
        RecordHolder.LearningSystem => "the learning system",
        RecordHolder.ServiceAnalytics => "service analytics",
        RecordHolder.AssetRegister => "the asset register",
        RecordHolder.StaffSurvey => "a staff survey",
        _ => "public records",
    };
}
