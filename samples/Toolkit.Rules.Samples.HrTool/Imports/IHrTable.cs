using Toolkit.Rules.Samples.Model;
using Toolkit.Rules.Samples.Tables;
using Toolkit.Rules.Tables;

namespace Toolkit.Rules.Samples.Imports;

/// <summary>A kind of file that this tool takes in.</summary>
internal interface IHrTable
{
    DeliveryKind Kind { get; }

    ImportTable Table { get; }

    /// <summary>The records of a file, one for each person or post.</summary>
    IEnumerable<IRecord> Records(TableFile file, TableMapping mapping, DateTime asOf);
}
