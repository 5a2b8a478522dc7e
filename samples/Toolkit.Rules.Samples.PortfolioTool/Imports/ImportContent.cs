using Toolkit.Rules.Samples.Model;
using Toolkit.Rules.Samples.Recommending;
using Toolkit.Rules.Samples.Tables;

namespace Toolkit.Rules.Samples.Imports;

/// <summary>What a file would bring.</summary>
internal abstract class ImportContent
{
    /// <summary>What is about to happen, in sentences.</summary>
    internal abstract Task<IReadOnlyList<string>> PreviewAsync(PortfolioContext database, CancellationToken cancellation);

    /// <summary>What the records of the department with most of them would answer.</summary>
    internal abstract Task<AnswerForecast> ForecastAsync(PortfolioContext database, DepartmentRecords records, CancellationToken cancellation);

    /// <summary>Puts it in the place of what it replaces. The caller has a transaction.</summary>
    internal abstract Task ReplaceAsync(PortfolioContext database, CancellationToken cancellation);
}
