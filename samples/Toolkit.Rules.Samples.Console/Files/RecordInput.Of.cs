using Toolkit.Rules.Tables;

namespace Toolkit.Rules.Samples.Files;

/// <summary>A kind of table with one type of record.</summary>
internal sealed class RecordInput<TRecord>(
    string option, string description, TableFields<TRecord> fields, Action<string, RecordSheets> name, Func<RecordSheets, Action<TRecord>> adder)
    : RecordInput(option, description)
{
    internal override void Name(string path, RecordSheets sheets) => name(path, sheets);

    internal override ReadTable Read(string path, ChosenTables chosen, RecordSheets sheets, IProgress<long> progress)
    {
        using var content = Samples.Records.InputFile.Open(path);
        var table = chosen.Open(path, content, fields);
        var reading = table.Read();
        var add = adder(sheets);
        try
        {
            foreach (var record in reading.Records())
            {
                for (var number = 0L; number < record.Count; number++)
                    add(record.Record);
                // The file is read twice: the first time to find out how its cells are written.
                progress.Report((content.Length + content.Position) / 2);
            }
            return new(path, fields.Record, table.File, table.Mapping, reading.ToPreview());
        }
        catch (TableException exception)
        {
            throw TableWords.Refused(path, exception);
        }
    }
}
