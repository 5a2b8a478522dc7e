using System.Text;
using Toolkit.Rules.Tables;

namespace Toolkit.Rules.Fuzz;

/// <summary>Mappings: what is read is written, read again to the same bytes, and used on a table.</summary>
internal sealed class MappingTarget() : FuzzTarget("mapping", [Encoding.UTF8.GetBytes(Proposed().ToJson()), Encoding.UTF8.GetBytes(Chosen().ToJson())])
{
    private const string Table = "staff_number;gender;salary;hired on;profession\n1;Female;50.000,50;31/10/2020;IT\n2;Male;1.234;10/11/2021;Policy\n";

    internal override bool Try(byte[] input)
    {
        TableMapping mapping;
        try
        {
            mapping = TableMapping.FromJson(Encoding.UTF8.GetString(input));
        }
        catch (TableException refusal)
        {
            Expect(refusal.Problems.All(problem => problem.Found.Length is > 0 and < 2_000 && problem.Allowed.Length > 0), refusal.Message);
            return false;
        }
        var written = mapping.ToJson();
        ExpectSame(written, TableMapping.FromJson(written).ToJson(), "two writings of the mapping");
        Use(mapping);
        return true;
    }

    private static void Use(TableMapping mapping)
    {
        try
        {
            var preview = Open(mapping.Choices).Preview(RecordTables.Staff, mapping, SmallReports.AsOf);
            Expect(preview.Problems.All(problem => problem.ToString().Length > 0), "a problem without words");
        }
        catch (TableException refusal)
        {
            Expect(refusal.Problems.Count > 0, "a refusal without a problem");
        }
    }

    private static TableFile Open(TableChoices? choices = null) => TableFile.Open(new MemoryStream(Encoding.UTF8.GetBytes(Table)), choices);

    private static TableMapping Proposed() => Open().Propose(RecordTables.Staff);

    private static TableMapping Chosen()
    {
        var proposed = Proposed();
        return proposed.Confirmed("Staff of a month") with
        {
            Choices = new TableChoices { Delimiter = ';', Encoding = TableEncoding.Utf8, HeaderLine = 1 },
            Fields = [.. proposed.Fields.Select(field => field with { Numbers = NumberForm.Comma, Days = DayForm.DayFirst, Otherwise = "unknown" })],
            CountHeading = "",
        };
    }
}
