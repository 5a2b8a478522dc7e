using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Records;
using Toolkit.Rules.Samples.Model;
using Toolkit.Rules.Samples.Recommending;

namespace Toolkit.Rules.Samples.Views;

/// <summary>A department at one moment: its records, what they say, what people say, and what follows.</summary>
internal sealed class DepartmentView(Department department, Release? release, SystemsList? systems, IReadOnlyList<TypedAnswer> typed, Recommended recommended)
{
    internal Department Department => department;

    /// <summary>The release that its programmes come from, with them alone.</summary>
    internal Release? Release => release;

    internal SystemsList? Systems => systems;

    internal IReadOnlyList<TypedAnswer> Typed => typed;

    internal OrganisationProfile Profile => recommended.Profile;

    internal RecommendationReport Report => recommended.Report;

    /// <summary>How exposed its systems are; null without a systems list.</summary>
    internal EstateExposure? Exposure => recommended.Exposure;

    /// <summary>Questions that both a person and the records answer, differently. The person's answer counts.</summary>
    internal IReadOnlyList<AnswerConflict> Conflicts => recommended.Conflicts;

    /// <summary>The answers of each kind of records.</summary>
    internal IReadOnlyList<ComputedAnswers> Computed => recommended.Computed;

    /// <summary>Each question once, with its best answer: programmes and contracts are two sets, and each lists the questions of both.</summary>
    internal IEnumerable<(ComputedAnswers Records, ComputedAnswer Answer)> Said =>
        Computed.SelectMany(records => records.All, (records, answer) => (Records: records, Answer: answer))
            .GroupBy(said => said.Answer.Indicator)
            .Select(question => question.OrderByDescending(said => said.Answer.IsComputed).ThenBy(said => said.Answer.Reason == NotComputedReason.NoRecords).First());

    /// <summary>The questions nobody has answered and such records cannot, by finding.</summary>
    internal IEnumerable<(Finding Finding, IReadOnlyList<Indicator> Questions)> Open
    {
        get
        {
            var told = Computed.SelectMany(answers => answers.All).Select(answer => answer.Indicator).Concat(Profile.Answered).ToHashSet();
            return Findings.All.Select(finding => (finding.Finding, (IReadOnlyList<Indicator>)[.. finding.Questions.Where(question => !told.Contains(question))]));
        }
    }
}
