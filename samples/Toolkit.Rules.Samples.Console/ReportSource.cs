using System.CommandLine;
using Toolkit.Rules.Reports;
using Toolkit.Rules.Samples.Commands;

namespace Toolkit.Rules.Samples;

/// <summary>Where a report comes from: a report document, or a profile that is ranked; which of them it is, its content says.</summary>
internal static class ReportSource
{
    // A report of the 21 approaches has a tenth of a mebibyte; a host may have many rules of its own.
    private const int MostBytes = 16 * 1024 * 1024;

    /// <summary>Reads a report, or ranks a profile.</summary>
    /// <param name="path">A path, or <c>-</c> for standard input.</param>
    /// <param name="host">Has standard input.</param>
    /// <param name="command">The parsed command line.</param>
    /// <param name="engine">Ranks what is a profile.</param>
    /// <param name="decisions">Where the decisions about a profile are.</param>
    /// <exception cref="BadInputException">There is no such file, it cannot be read, or it is neither; or decisions are named for a report.</exception>
    internal static RecommendationReport Read(
        string path, ConsoleHost host, ParseResult command, RecommendationEngine engine, DecisionSettings decisions)
    {
        var document = ProfileSource.Bytes(path, host, MostBytes);
        if (DocumentKind.Of(document) != DocumentKind.Report)
            return decisions.Report(command, engine, path, ProfileSource.Parse(path, document));
        if (document.Length > MostBytes)
            throw new BadInputException($"The report '{path}' is refused: found more than {MostBytes} bytes; allowed: at most {MostBytes} bytes.");
        if (decisions.IsNamed(command))
            throw new BadInputException($"The report '{path}' was held against decisions when it was made, or against none; they can be named for a profile only.");
        try
        {
            return JsonReport.Read(new MemoryStream(document));
        }
        catch (ReportDocumentException exception)
        {
            throw new BadInputException([.. ProfileSource.Describe(path, "report", exception.Problems)]);
        }
    }
}
