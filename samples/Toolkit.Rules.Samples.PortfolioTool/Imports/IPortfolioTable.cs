using Toolkit.Rules.Samples.Tables;
using Toolkit.Rules.Tables;

namespace Toolkit.Rules.Samples.Imports;

/// <summary>A kind of file that this tool takes in.</summary>
internal interface IPortfolioTable
{
    FileKind Kind { get; }

    ImportTable Table { get; }

    /// <summary>The records that the file would bring.</summary>
    ImportContent Content(TableFile file, TableMapping mapping, string fileName);
}
