using Toolkit.Rules.Samples.Model;

namespace Toolkit.Rules.Samples.Imports;

/// <summary>What a file without problems would bring.</summary>
internal abstract class ImportContent
{
    /// <summary>What is about to happen, in sentences.</summary>
    internal abstract Task<IReadOnlyList<string>> PreviewAsync(PortfolioContext database, CancellationToken cancellation);

    /// <summary>Puts it in the place of what it replaces. The caller has a transaction.</summary>
    internal abstract Task ReplaceAsync(PortfolioContext database, CancellationToken cancellation);
}
