using System.Text;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Portfolios;

namespace Toolkit.Rules.Samples.Output;

/// <summary>The matrix with one letter to a cell, in groups by finding.</summary>
internal static class PortfolioMarks
{
    /// <summary>The number of each finding above its first approach.</summary>
    internal static string Head(IReadOnlyList<SharedNeed> approaches)
    {
        var head = new StringBuilder();
        for (var index = 0; index < approaches.Count; index++)
        {
            var first = IsFirst(approaches, index);
            if (first && index > 0)
                head.Append(' ');
            head.Append(first ? (char)('0' + (int)approaches[index].Finding) : ' ');
        }
        return head.ToString();
    }

    /// <summary>The letters of a row, as markup.</summary>
    internal static string Of(PortfolioRow row, IReadOnlyList<SharedNeed> approaches, bool unicode)
    {
        var marks = new StringBuilder();
        for (var index = 0; index < row.Cells.Count; index++)
        {
            if (index > 0 && IsFirst(approaches, index))
                marks.Append(' ');
            var cell = row.Cells[index];
            var colour = cell.Severity is { } severity ? Colours.Of(severity) : Colours.Of(cell.State.Outcome);
            marks.Append(Colours.Paint(colour, Mark(cell, unicode)));
        }
        return marks.ToString();
    }

    internal static string Legend(bool unicode) =>
        $"C critical, H high, M moderate, {Met(unicode)} met, ? undecided, - not applicable, S suppressed";

    private static string Mark(PortfolioCell cell, bool unicode) => cell.Severity switch
    {
        Severity.Critical => "C",
        Severity.High => "H",
        Severity.Moderate => "M",
        _ => cell.State.Outcome switch
        {
            Outcome.NotNeeded => Met(unicode),
            Outcome.NotApplicable => "-",
            Outcome.Suppressed => "S",
            _ => "?",
        },
    };

    private static string Met(bool unicode) => unicode ? "·" : ".";

    private static bool IsFirst(IReadOnlyList<SharedNeed> approaches, int index) =>
        index == 0 || approaches[index].Finding != approaches[index - 1].Finding;
}
