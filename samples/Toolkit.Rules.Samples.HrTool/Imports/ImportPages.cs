using Toolkit.Rules.Records;
using Toolkit.Rules.Samples.Model;
using Toolkit.Rules.Samples.Recommending;
using Toolkit.Rules.Samples.Tables;
using Toolkit.Rules.Samples.Views;
using Toolkit.Rules.Tables;

namespace Toolkit.Rules.Samples.Imports;

/// <summary>Prepares the page on which somebody says what a file means.</summary>
internal sealed class ImportPages(ImportDesk desk, KeptMappings mappings, Embedding embedding)
{
    internal async Task<MappingView> ViewAsync(Import import, CancellationToken cancellationToken)
    {
        var table = desk.TableOf(import);
        var (file, mapping) = await desk.OpenAsync(import, cancellationToken);
        var asOf = ImportDesk.Midnight(import);
        var preview = table.Table.Preview(file, mapping, asOf);
        return new()
        {
            Kind = table.Table,
            File = file,
            Mapping = mapping,
            Preview = preview,
            Kept = [.. (await mappings.OfAsync(table.Table, import.Department!.Code, cancellationToken)).Select(kept => (kept.Id, kept.Name, kept.Version))],
            ProposedName = mapping.Name.Length > 0 ? mapping.Name : import.Source,
            Answers = preview.CanRead ? Forecast(import, table, file, mapping) : AnswerForecast.None,
            Effects = ["They take the place of those that are there."],
            Seen = import.Version,
        };
    }

    private AnswerForecast Forecast(Import import, IHrTable table, TableFile file, TableMapping mapping)
    {
        var records = DepartmentRecords.Of(import, mapping, table.Records(file, mapping, ImportDesk.Midnight(import)));
        return AnswerForecast.Of(embedding.Count(records), KindOf(import.Kind), answer => Wording.Value(answer.Indicator.Kind, answer.Value!.Value));
    }

    private static RecordKind KindOf(DeliveryKind kind) => kind switch
    {
        DeliveryKind.People => RecordKind.Staff,
        DeliveryKind.Posts => RecordKind.Position,
        DeliveryKind.Campaigns => RecordKind.Campaign,
        DeliveryKind.Learning => RecordKind.Learning,
        _ => RecordKind.Secondment,
    };
}
