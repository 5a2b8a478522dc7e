using Toolkit.Rules.Profiles;
using Toolkit.Rules.Records;

namespace Toolkit.Rules.Samples.Files;

/// <summary>The answers of an organisation that its files give.</summary>
internal sealed class AnswersFromFiles
{
    /// <summary>The files, each read to its end.</summary>
    internal required IReadOnlyList<ReadTable> Tables { get; init; }

    /// <summary>The answers of the files; none where a file has to be mended or a choice made first.</summary>
    internal required IReadOnlyList<ComputedAnswers> Answers { get; init; }

    /// <summary>Questions that the profile answers otherwise than the files; its own answers stay.</summary>
    internal required IReadOnlyList<AnswerConflict> Conflicts { get; init; }

    /// <summary>The profile with the answers in it.</summary>
    internal required OrganisationProfile Profile { get; init; }

    /// <summary>Whether nothing has to be chosen first.</summary>
    internal bool CanUse => Tables.All(table => table.Preview.CanRead);

    /// <summary>The problems that stop, and what to type.</summary>
    internal BadInputException Refusal() => new(
    [
        .. Tables.Where(table => !table.Preview.CanRead).SelectMany(table => (IEnumerable<string>)
        [
            .. TableWords.Lines(table.Path, table.Preview.Problems.Where(problem => problem.Effect == Toolkit.Rules.Tables.ProblemEffect.Stops)),
            .. TableWords.Advice(table.Record, table.Preview.Problems),
        ]),
        "Nothing is computed before that is answered.",
    ]);
}
