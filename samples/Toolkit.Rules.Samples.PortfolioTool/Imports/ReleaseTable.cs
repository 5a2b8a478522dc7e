using Toolkit.Rules.Samples.Model;
using Toolkit.Rules.Tables;

namespace Toolkit.Rules.Samples.Imports;

/// <summary>A file that holds all programmes of one portfolio at one day.</summary>
internal abstract class ReleaseTable(IReadOnlyList<Portfolio> portfolios, DateOnly today) : PortfolioTable<Programme>(portfolios, today)
{
    private protected Portfolio Own => Portfolios.Single(known => known.Code == OwnCode);

    /// <summary>The code of the portfolio it belongs to.</summary>
    private protected abstract string OwnCode { get; }

    private protected override KnownDepartments Departments => new(Own.Departments);

    private protected override ImportContent Content(List<PortfolioRow<Programme>> rows, string fileName)
    {
        foreach (var row in rows)
            row.Record.DepartmentId = row.Department!.Id;
        return new ReleaseContent(Own, rows[0].Release, rows[0].AsOf, fileName, [.. rows.Select(row => row.Record)]);
    }

    /// <summary>Releases are written in English; and their reasons for withholding a figure are read, so they are no words for nothing.</summary>
    private protected static TableMapping AsPublished(TableMapping mapping) => mapping with
    {
        EmptyWords = [],
        Fields = [.. mapping.Fields.Select(field => field with { Numbers = NumberForm.Point, Days = DayForm.DayFirst })],
    };

    /// <summary>A published amount in millions: a figure, the middle of a range, or the reason why there is none.</summary>
    private protected static FieldReader<PortfolioRow<Programme>> Published(string meaning, Action<Programme, decimal> set) => (ref PortfolioRow<Programme> row, string text) =>
    {
        if (Withheld(row.Record, text, meaning))
            return null;
        var isRange = text != PublishedCell.Middle(text);
        if (!PublishedCell.TryAmount(isRange ? text : WithoutCurrency(text), out var amount) || Math.Abs(amount) > 1_000_000_000_000_000m)
            return "an amount such as 12.5, £1,250 or Low: 10, Mid: 12.5, High: 20, or the reason for withholding it";
        // A range is not multiplied by the unit of the heading, as a figure is: it stands in millions.
        set(row.Record, isRange ? amount : amount / 1_000_000);
        return null;
    };

    /// <summary>A figure comes after the code of its currency, where the cell names one.</summary>
    private static string WithoutCurrency(string text) =>
        text.Length > 4 && text[3] == ' ' && text.AsSpan(0, 3).IndexOfAnyExceptInRange('A', 'Z') < 0 ? text[4..] : text;

    private protected static FieldReader<PortfolioRow<Programme>> PublishedDay(string meaning, Action<Programme, DateOnly> set) => (ref PortfolioRow<Programme> row, string text) =>
    {
        if (Withheld(row.Record, text, meaning))
            return null;
        if (!PublishedCell.TryDay(text, out var day) || day.Year is < 1950 or > 2099)
            return "a day such as 2026-03-31 or 31/03/2026, or the reason for withholding it";
        set(row.Record, day);
        return null;
    };

    private protected static FieldReader<PortfolioRow<Programme>> PublishedWord<TWord>(string meaning, IReadOnlyDictionary<string, TWord> words, Action<Programme, TWord> set) => (ref PortfolioRow<Programme> row, string text) =>
    {
        if (words.TryGetValue(text, out var word))
            set(row.Record, word);
        else if (!Withheld(row.Record, text, meaning))
            return string.Join(", ", words.Keys) + ", or the reason for withholding it";
        return null;
    };

    /// <summary>Notes the reason why there is no figure, once for two columns that mean the same.</summary>
    private static bool Withheld(Programme programme, string text, string meaning)
    {
        if (!PublishedCell.IsReason(text))
            return false;
        var reason = $"{meaning}: {text}";
        if (text.Length > 3 && !programme.Withheld.Split('\n').Contains(reason))
            programme.Withheld = programme.Withheld.Length == 0 ? reason : programme.Withheld + "\n" + reason;
        return true;
    }
}
