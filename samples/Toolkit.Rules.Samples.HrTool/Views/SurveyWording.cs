namespace Toolkit.Rules.Samples.Views;

/// <summary>The measures of the staff survey, in short words.</summary>
internal static class SurveyWording
{
    internal static IReadOnlyList<(string Measure, string Words)> Measures { get; } =
    [
        ("response_rate_pct", "Answered the survey"),
        ("ld_ts", "Learning and development (theme)"),
        ("B31", "I have the skills for my job"),
        ("B32", "I have the tools for my job"),
        ("B59B", "Our technology lets me work with colleagues from anywhere"),
        ("B23", "I can develop my career here"),
        ("pb_ts", "Pay and benefits (theme)"),
        ("lc_ts", "Leadership and managing change (theme)"),
        ("B42", "Change is managed well here"),
        ("C01_1", "Want to leave as soon as possible"),
        ("C01_2", "Want to leave within a year"),
        ("C02_02", "Of those who want to leave: for a step up within the civil service"),
        ("C02_03", "Of those who want to leave: for a step up outside it"),
        ("C02_04", "Of those who want to leave: for better pay"),
        ("C02_12", "Of those who want to leave: because of poor leadership"),
    ];
}
