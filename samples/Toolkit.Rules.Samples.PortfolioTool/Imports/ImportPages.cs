using Toolkit.Rules.Samples.Model;
using Toolkit.Rules.Samples.Recommending;
using Toolkit.Rules.Samples.Tables;
using Toolkit.Rules.Samples.Views;
using Toolkit.Rules.Tables;

namespace Toolkit.Rules.Samples.Imports;

/// <summary>Prepares the page on which somebody says what a file means.</summary>
internal sealed class ImportPages(ImportDesk desk, KeptMappings mappings, PortfolioContext database, DepartmentRecords records)
{
    internal async Task<MappingView> ViewAsync(PendingImport import, CancellationToken cancellation)
    {
        var table = await desk.TableAsync(import.Kind, cancellation);
        var (file, mapping) = await desk.OpenAsync(import, table.Table, cancellation);
        var preview = table.Table.Preview(file, mapping, desk.Today);
        var content = preview is { CanRead: true, Records: > 0 } ? table.Content(file, mapping, import.FileName) : null;
        return new()
        {
            Kind = table.Table,
            File = file,
            Mapping = mapping,
            Preview = preview,
            Kept = [.. (await mappings.OfAsync(table.Table, ImportDesk.Owner, cancellation)).Select(kept => (kept.Id, kept.Name, kept.Version))],
            ProposedName = mapping.Name.Length > 0 ? mapping.Name : table.Table.Title,
            Effects = content is null ? [] : await content.PreviewAsync(database, cancellation),
            Answers = content is null ? AnswerForecast.None : await content.ForecastAsync(database, records, cancellation),
            Seen = import.Version,
        };
    }
}
