using System.Text;
using Toolkit.Rules.Records;
using Toolkit.Rules.Samples.Imports;
using Toolkit.Rules.Samples.Model;
using Toolkit.Rules.Tests;

namespace Toolkit.Rules.Samples.HrTool.Tests.Imports;

public sealed class RecordReadingTests
{
    [Fact]
    public void Read_OfAFileFromAnotherSystem_UsesTheChosenColumns()
    {
        var (records, problems) = Read(new PeopleTable(), "Personnel number;Job family;Contract type;FTE;Hired on\n7;Policy;Fixed-Term;0.8;3/4/2020\n", "d/M/yyyy");

        Assert.Empty(problems.First);
        var person = Assert.IsType<Person>(Assert.Single(records));
        Assert.Equal("7", person.StaffNumber);
        Assert.Equal("Policy", person.Profession);
        Assert.Equal(Employment.FixedTerm, person.Employment);
        Assert.Equal(0.8m, person.FullTime);
        Assert.Equal(new DateOnly(2020, 4, 3), person.InServiceSince);
        Assert.Null(person.Gender);
    }

    [Fact]
    public void Read_OfTheFileWithMistakes_TellsEachOfThem()
    {
        var text = Repository.Read("samples", "Toolkit.Rules.Samples.HrTool", "Data", "people-with-mistakes.csv");
        var (records, problems) = Read(new PeopleTable(), text, "yyyy-MM-dd");

        Assert.Equal(["<script>alert(1)</script>"], records.Cast<Person>().Select(person => person.Profession));
        Assert.Equal(
            [
                (3, "employment", "\"freelance\"", "permanent, fixed-term, apprentice, contractor, seconded-in, seconded-out, or nothing"),
                (4, "profession", "\"Pol[U+202E]icy\"", "a text of up to 200 visible characters, or nothing"),
                (4, "full_time_share", "\"1.2\"", "a number from 0 to 1, such as 0.8, or nothing"),
                (5, "staff_number", "\"L00001\", which stands in line 2 already", "a text of up to 200 visible characters, once in the file"),
                (5, "gender", "\"f\"", "woman, man, other, not-said, or nothing"),
                (5, "left_on", "\"31/02/2026\"", "an existing day, or nothing"),
                (6, "staff_number", "nothing", "a text of up to 200 visible characters, once in the file"),
                (6, "full_time_share", "\"half\"", "a number from 0 to 1, such as 0.8, or nothing"),
                (7, "", "3 cells", "7 cells, as in the first line"),
            ],
            problems.First.Select(problem => (problem.Line, problem.Column, problem.Found, problem.Allowed)));
    }

    [Fact]
    public void Read_WithoutANeededColumn_ReadsNothing()
    {
        var (records, problems) = Read(new CampaignTable(), "campaign_number,grade\n1,G7\n", "yyyy-MM-dd");

        Assert.Empty(records);
        Assert.Equal(new(0, "Advertised on", "no column", "one of the columns of the file"), Assert.Single(problems.First));
    }

    [Fact]
    public void Read_WithThousandsOfProblems_CountsAllAndKeepsTheFirst()
    {
        var (_, problems) = Read(new PeopleTable(), "staff_number,fte\n" + string.Concat(Enumerable.Range(0, 1500).Select(number => $"{number},x\n")), "yyyy-MM-dd");

        Assert.Equal(1500, problems.Count);
        Assert.Equal(ImportProblems.Kept, problems.First.Count);
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Read_OfEveryExample_FindsNothingWrong(string folder, string kind)
    {
        var table = RecordTable.All.Single(table => table.Kind.ToString().ToLowerInvariant() == kind);
        var text = Repository.Read("samples", "Toolkit.Rules.Samples.HrTool", "Data", folder, kind + ".csv");
        var (records, problems) = Read(table, text, text.Contains(';') ? "d/M/yyyy" : "yyyy-MM-dd");

        Assert.Empty(problems.First);
        Assert.Equal(text.Count(character => character == '\n') - 1, records.Count);
    }

    public static TheoryData<string, string> Examples
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var folder in new[] { "lanterns-2026-03-31", "lanterns-2026-09-30" })
                foreach (var table in Enum.GetNames<DeliveryKind>())
                    data.Add(folder, table.ToLowerInvariant());
            return data;
        }
    }

    [Fact]
    public void Fields_OfEveryTable_HaveNamesOfTheirOwn()
    {
        foreach (var table in RecordTable.All)
        {
            var names = table.Fields.SelectMany(field => field.AlsoCalled.Append(field.Name).Append(field.Label).Distinct(StringComparer.OrdinalIgnoreCase)
                .Where(name => table.Fields.Count(other => other.IsCalled(name)) > 1));
            Assert.Empty(names);
        }
    }

    private static (List<IRecord> Records, ImportProblems Problems) Read(RecordTable table, string text, string days)
    {
        var problems = new ImportProblems();
        var content = Encoding.UTF8.GetBytes(text);
        var mapping = ColumnMapping.Propose(table, new CsvFile(content, new()).Headings()) with { DayFormat = days };
        return ([.. new RecordReading(table, mapping, problems).Read(content)], problems);
    }
}
