using Toolkit.Rules.Samples.Model;

namespace Toolkit.Rules.Samples.Views;

/// <summary>How an import stands, in words.</summary>
internal static class ImportWording
{
    internal static string State(Import import) => import.State switch
    {
        ImportState.Uploaded => "waits for you",
        ImportState.Queued => "running",
        ImportState.Done => $"done, {Wording.Number(import.Rows)} records",
        _ => "refused, nothing was changed",
    };
}
