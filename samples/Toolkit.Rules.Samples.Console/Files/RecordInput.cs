using Toolkit.Rules.Records;
using Toolkit.Rules.Tables;

namespace Toolkit.Rules.Samples.Files;

/// <summary>A kind of table that answers questions.</summary>
internal abstract class RecordInput(string option, string description)
{
    /// <summary>All kinds; tables that others are held against come first.</summary>
    internal static IReadOnlyList<RecordInput> All { get; } =
    [
        Table("--releases", "Support dates of products, such as the data of endoflife.date, for --systems.", RecordTables.Releases, sheets => sheets.Releases.Add),
        Table("--exploited", "Vulnerabilities that are known to be exploited, such as the KEV catalogue, for --systems.", RecordTables.Exploited, sheets => sheets.Exploited.Add),
        Of("--staff", "People in post, and those who left.", RecordTables.Staff, sheets => sheets.ForWorkforce()),
        Of("--positions", "Established positions.", RecordTables.Positions, sheets => sheets.ForWorkforce()),
        Of("--campaigns", "Recruitment campaigns.", RecordTables.Campaigns, sheets => sheets.ForWorkforce()),
        Of("--learning", "Courses that people started.", RecordTables.Learning, sheets => sheets.ForWorkforce()),
        Of("--secondments", "Secondments.", RecordTables.Secondments, sheets => sheets.ForWorkforce()),
        Of("--programmes", "Programmes and projects.", RecordTables.Programmes, sheets => sheets.ForPortfolio()),
        Of("--platforms", "Shared platforms.", RecordTables.Platforms, sheets => sheets.ForPortfolio()),
        Of("--suppliers", "Suppliers.", RecordTables.Suppliers, sheets => sheets.ForPortfolio()),
        Of("--contracts", "Contracts.", RecordTables.Contracts, sheets => sheets.ForPortfolio()),
        Of("--commitments", "Commitments of the digital strategy.", RecordTables.Commitments, sheets => sheets.ForPortfolio()),
        Of("--spend-requests", "Requests to spend.", RecordTables.SpendRequests, sheets => sheets.ForPortfolio()),
        Of("--systems", "Systems of the estate.", RecordTables.Systems, sheets => sheets.ForEstate()),
    ];

    internal string Option => option;

    internal string Description => description;

    /// <summary>Names the file as a source of answers.</summary>
    internal abstract void Name(string path, RecordSheets sheets);

    /// <summary>Reads a file to its end and counts its records.</summary>
    internal abstract ReadTable Read(string path, ChosenTables chosen, RecordSheets sheets, IProgress<long> progress);

    private static RecordInput Of<TSet, TRecord>(string option, string description, TableFields<TRecord> fields, Func<RecordSheets, TSet> set)
        where TSet : RecordSet<TSet>
        where TRecord : struct, IRecord<TSet> =>
        new RecordInput<TRecord>(option, description, fields, (path, sheets) => sheets.Name<TSet>(path), sheets => record => set(sheets).Add(record));

    private static RecordInput Table<TRecord>(string option, string description, TableFields<TRecord> fields, Func<RecordSheets, Action<TRecord>> add) =>
        new RecordInput<TRecord>(option, description, fields, (_, _) => { }, add);
}
