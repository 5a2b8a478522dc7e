using System.Globalization;
using System.Text;

namespace Toolkit.Rules.Tables;

/// <summary>Something wrong with a file, told once for all the lines on which it happens.</summary>
public sealed class TableProblem
{
    private readonly TableTexts _texts;

    internal TableProblem(string kind, ProblemEffect effect, string? column, string found, string allowed, TableTexts? texts = null)
    {
        _texts = texts ?? TableTexts.InEnglish;
        Kind = kind;
        Effect = effect;
        Column = column;
        Found = found;
        Allowed = allowed;
    }

    /// <summary>The kind of problem, a key such as <c>not-a-day</c>.</summary>
    public string Kind { get; }

    /// <summary>The effect of it.</summary>
    public ProblemEffect Effect { get; }

    /// <summary>The heading of the column; null where it is not about one.</summary>
    public string? Column { get; }

    /// <summary>The thing that was found. It may hold cells, so it is for the eyes of those who may see the records.</summary>
    public string Found { get; }

    /// <summary>The allowed values.</summary>
    public string Allowed { get; }

    /// <summary>The known value nearest to the found one; null when none is near.</summary>
    public string? Nearest { get; internal set; }

    /// <summary>On how many lines it happens, 1 or more; 1 for a problem of the whole file.</summary>
    public long Count { get; internal set; } = 1;

    /// <summary>The first lines on which it happens, as the file counts them, from 1; empty for a problem of the whole file.</summary>
    public IReadOnlyList<int> Lines { get; internal set; } = [];

    /// <summary>The problem in one line.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        if (Lines.Count > 0)
            text.Append(string.Join(", ", Lines.Select(line => line.ToString(CultureInfo.InvariantCulture)))).Append(Count > Lines.Count ? ", …: " : ": ");
        if (Column is not null)
            text.Append(Column).Append(": ");
        var sentence = _texts.Phrase(Count > 1 ? "tables.problem.times" : "tables.problem", Found, Allowed, Count);
        return text.Append(Nearest is null ? sentence : _texts.Phrase("tables.problem.nearest", sentence, Nearest)).ToString();
    }
}
