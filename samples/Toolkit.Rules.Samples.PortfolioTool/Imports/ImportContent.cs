using Toolkit.Rules.Samples.Model;
using Toolkit.Rules.Samples.Recommending;
using Toolkit.Rules.Samples.Tables;

namespace Toolkit.Rules.Samples.Imports;

/// <summary>The records that a file would bring.</summary>
internal abstract class ImportContent
{
    /// <summary>The effects of the import, in sentences.</summary>
    internal abstract Task<IReadOnlyList<string>> PreviewAsync(PortfolioContext database, CancellationToken cancellation);

    /// <summary>The answers that the records of the department with most of them would give.</summary>
    internal abstract Task<AnswerForecast> ForecastAsync(PortfolioContext database, DepartmentRecords records, CancellationToken cancellation);

    /// <summary>Puts it in the place of what it replaces. The caller has a transaction.</summary>
    internal abstract Task ReplaceAsync(PortfolioContext database, CancellationToken cancellation);
}
