using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Toolkit.Rules.Records;

namespace Toolkit.Rules.Tables.Tests;

/// <summary>However a table is written, reading gives the same records.</summary>
public sealed class RoundTripTests
{
    private static readonly string[] DayForms = ["yyyy-MM-dd", "dd/MM/yyyy", "MM/dd/yyyy", "dd.MM.yyyy", "dd-MMM-yyyy", "yyyy-MM-dd HH:mm:ss", "yyyyMMdd"];
    private static readonly char[] Delimiters = [',', ';', '\t', '|'];
    private static readonly string[] Professions = ["Digital, Data and Technology", "Policy; law", "Opérations", "Tab\"quote\"", "می\u200Cخواهم", "Straße"];

    /// <summary>A person: the number of the profession, the day of the start, and the pay in cents.</summary>
    private sealed record Person(int Profession, DateTime Start, long Cents, bool IsSenior);

    private sealed record Form(char Delimiter, int Encoding, bool HasMark, bool HasComma, bool HasGroups, int Days, bool IsPadded, bool HasTitle);

    public static class Generators
    {
        public static Arbitrary<List<(int, int, int, bool)>> People() => Arb.From(
            Gen.Four(Gen.Choose(0, 1_000_000)).Select(draw => (draw.Item1 % Professions.Length, draw.Item2 % 30_000, draw.Item3, draw.Item4 % 2 == 0)).ListOf().Where(list => list.Count > 0).Select(list => list.Take(30).ToList()));
    }

    [Property(MaxTest = 300, Arbitrary = [typeof(Generators)])]
    public bool Text_InAnyForm_ReadsAsTheSameRecords(List<(int Profession, int Day, int Cents, bool IsSenior)> drawn, byte delimiter, byte encoding, bool mark, bool comma, bool groups, byte days, bool padded, bool title)
    {
        var form = new Form(Delimiters[delimiter % 4], encoding % 4, mark, comma, groups, days % DayForms.Length, padded, title);
        var people = People(drawn);

        var file = Read.Bytes(Write(people, form));

        return Same(people, Read.All(file, RecordTables.Staff, Chosen(file, form)).Records, hasAllLetters: form.Encoding != 3);
    }

    [Property(MaxTest = 100, Arbitrary = [typeof(Generators)])]
    public bool Workbook_TypedOrNot_ReadsAsTheSameRecords(List<(int Profession, int Day, int Cents, bool IsSenior)> drawn, bool typed)
    {
        var people = People(drawn);
        object?[][] rows = [["staff_number", "profession", "in_service_since", "salary", "is_senior"], .. people.Select((person, index) => (object?[])
            [$"N{index}", Professions[person.Profession], typed ? person.Start : person.Start.ToString("dd-MMM-yyyy", CultureInfo.InvariantCulture), typed ? person.Cents / 100m : Amount(person.Cents, false, true), typed ? person.IsSenior : person.IsSenior ? "Yes" : "No"])];

        var file = TableFile.Open(Workbook.Of(("Staff", rows)));

        return Same(people, Read.All(file, RecordTables.Staff, Chosen(file, new(',', 0, false, false, true, 0, false, false))).Records, hasAllLetters: true);
    }

    private static List<Person> People(List<(int Profession, int Day, int Cents, bool IsSenior)> drawn) =>
        [.. drawn.Select(draw => new Person(draw.Profession, new DateTime(1990, 1, 1).AddDays(draw.Day % 15_000), draw.Cents, draw.IsSenior))];

    /// <summary>The choices of a person where the file alone does not show its forms.</summary>
    private static TableMapping Chosen(TableFile file, Form form)
    {
        var proposed = file.Propose(RecordTables.Staff);
        return proposed.With(proposed.Field("pay") with { Numbers = form.HasComma ? NumberForm.Comma : NumberForm.Point })
            .With(proposed.Field("serviceStart") with { Days = DayForms[form.Days] == "MM/dd/yyyy" ? DayForm.MonthFirst : DayForm.DayFirst })
            .With(new() { Field = "isSenior", Heading = "is_senior" }) with
        { EmptyWords = [] };
    }

    private static bool Same(List<Person> people, List<StaffRecord> records, bool hasAllLetters) =>
        people.Count == records.Count && people.Zip(records).All(pair =>
            (!hasAllLetters || pair.First.Profession == 4 || pair.Second.Profession == Professions[pair.First.Profession])
            && pair.Second.ServiceStart == pair.First.Start && pair.Second.Pay == pair.First.Cents / 100m && pair.Second.IsSenior == pair.First.IsSenior);

    private static string Amount(long cents, bool hasComma, bool hasGroups)
    {
        var text = (cents / 100m).ToString(hasGroups ? "#,##0.00" : "0.00", CultureInfo.InvariantCulture);
        return hasComma ? text.Replace(',', '!').Replace('.', ',').Replace('!', '.') : text;
    }

    private static byte[] Write(List<Person> people, Form form)
    {
        var text = new StringBuilder();
        if (form.HasTitle)
            text.Append("Staff in post at 30 June 2026\n\n");
        Line(["staff_number", "profession", "in_service_since", "salary", "is_senior"]);
        for (var index = 0; index < people.Count; index++)
            Line([
                $"N{index}", Professions[people[index].Profession], people[index].Start.ToString(DayForms[form.Days], CultureInfo.InvariantCulture),
                Amount(people[index].Cents, form.HasComma, form.HasGroups), people[index].IsSenior ? "yes" : "no",
            ]);
        Encoding encoding = form.Encoding switch { 1 => new UnicodeEncoding(false, true), 2 => new UnicodeEncoding(true, true), 3 => Encoding.Latin1, _ => new UTF8Encoding(true) };
        // UTF-16 in other letters than Latin shows itself by its mark only.
        return [.. form.HasMark || form.Encoding is 1 or 2 ? encoding.GetPreamble() : [], .. encoding.GetBytes(text.ToString())];

        void Line(string[] cells)
        {
            text.AppendJoin(form.Delimiter, cells.Select(cell => Quoted(form.IsPadded ? $" {cell}\u00A0" : cell)));
            text.Append(form.IsPadded ? "\r\n" : "\n");
        }

        string Quoted(string cell) => cell.Contains('"') || cell.Contains(form.Delimiter) ? $"\"{cell.Replace("\"", "\"\"")}\"" : cell;
    }
}
