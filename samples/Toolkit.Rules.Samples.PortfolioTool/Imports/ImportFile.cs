namespace Toolkit.Rules.Samples.Imports;

/// <summary>A kind of file: what it is called, what columns it must have, and how it becomes records.</summary>
internal abstract class ImportFile
{
    internal static IReadOnlyList<ImportFile> All { get; } = [new UkReleaseFile(), new AustralianReportFile(), new ProgrammeRegisterFile(), new SystemsListFile()];

    internal abstract FileKind Kind { get; }

    /// <summary>What a person calls it.</summary>
    internal abstract string Title { get; }

    /// <summary>The columns it must have. Others are not read.</summary>
    internal abstract IReadOnlyList<string> Columns { get; }

    /// <summary>Columns that are read when they are there.</summary>
    internal virtual IReadOnlyList<string> MayHave => [];

    internal static ImportFile Of(FileKind kind) => All.Single(file => file.Kind == kind);

    /// <summary>What the file holds; the content is worthless when the table has a problem afterwards.</summary>
    internal abstract ImportContent? Read(CsvTable table, string fileName, IReadOnlyList<Model.Portfolio> portfolios);
}
