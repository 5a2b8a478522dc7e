using System.Text;
using Spectre.Console;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.Samples.Output;

/// <summary>
/// The ranked list. A wide terminal shows one row for each recommendation; a narrow one shows the figures on one line and the title,
/// which is up to a hundred characters long, on the next.
/// </summary>
internal sealed class RankingView(IReadOnlyList<Recommendation> recommendations)
{
    private const int WideFrom = 112;

    private static readonly (string Head, int Width, bool Right)[] Columns =
    [
        ("#", 2, true), ("Id", 6, false), ("Severity", 8, false), ("Score", 5, true), ("", Bar.Cells, false),
        ("Need", 4, true), ("Between", 9, false), ("Covers", 6, true), ("Certain", 7, false), ("Lever", 5, false),
    ];

    internal void WriteTo(Page page)
    {
        if (page.Terminal.Width >= WideFrom)
            WriteWide(page);
        else
            WriteNarrow(page);
    }

    private static (string Text, string Colour)[] Cells(Recommendation recommendation, bool unicode)
    {
        var colour = Colours.Of(recommendation.Severity);
        return
        [
            (Wording.Exact(recommendation.Rank), ""),
            (recommendation.Id, "bold"),
            (Wording.Severity(recommendation.Severity), colour),
            (Wording.Points(recommendation.Score), ""),
            (Bar.Of((double)recommendation.Score / 100, unicode), colour),
            (Wording.Need(recommendation.Need), ""),
            (Wording.Between(recommendation.Need), ""),
            (Wording.Percent(recommendation.Coverage), ""),
            (recommendation.Certainty == Certainty.Certain ? "yes" : "no", ""),
            (recommendation.Lever == Lever.Own ? "own" : "ask", ""),
        ];
    }

    private static string TitleOf(Recommendation recommendation) =>
        recommendation.Decision is { } decision ? $"{recommendation.Title} ({Wording.Status(decision)})" : recommendation.Title;

    private void WriteNarrow(Page page)
    {
        page.Line(Colours.Paint("bold", Join(position => (Columns[position].Head, ""))));
        foreach (var recommendation in recommendations)
        {
            var cells = Cells(recommendation, page.Terminal.Unicode);
            page.Line(Join(position => cells[position]));
            page.Paragraph(Inert.Markup(TitleOf(recommendation)), indent: 4);
        }
    }

    private static string Join(Func<int, (string Text, string Colour)> cellAt)
    {
        var line = new StringBuilder();
        for (var position = 0; position < Columns.Length; position++)
        {
            var column = Columns[position];
            var (text, colour) = cellAt(position);
            var padded = column.Right ? text.PadLeft(column.Width) : text.PadRight(column.Width);
            line.Append(colour.Length == 0 ? padded : Colours.Paint(colour, padded)).Append(column.Head is "Score" ? " " : "  ");
        }
        return line.ToString().TrimEnd();
    }

    private void WriteWide(Page page)
    {
        var heads = Columns.Select(column => Column(column.Head, column.Right)).ToList();
        heads.Insert(2, new TableColumn("[bold]Approach[/]") { Padding = new Padding(0, 0, 1, 0) });
        var table = page.NewTable([.. heads]);
        foreach (var recommendation in recommendations)
        {
            var cells = Cells(recommendation, page.Terminal.Unicode)
                .Select(cell => cell.Colour.Length == 0 ? cell.Text : Colours.Paint(cell.Colour, cell.Text)).ToList();
            cells.Insert(2, Inert.Markup(TitleOf(recommendation)));
            table.AddRow([.. cells]);
        }
        page.Write(table);
    }

    private static TableColumn Column(string head, bool right) => new($"[bold]{head}[/]")
    {
        Alignment = right ? Justify.Right : Justify.Left,
        NoWrap = true,
        Padding = new Padding(0, 0, 1, 0),
    };
}
