using System.Globalization;
using Toolkit.Rules.Decisions;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Ranking;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.Explanation;

/// <content>The names of values that have no unit.</content>
public sealed partial class Wording
{
    /// <summary>Names an outcome: "not needed".</summary>
    /// <param name="outcome">The outcome.</param>
    public string NameOf(Outcome outcome) => Named("report.outcome.", outcome);

    /// <summary>Names a severity: "critical".</summary>
    /// <param name="severity">The severity.</param>
    public string NameOf(Severity severity) => Named("band.", severity);

    /// <summary>Names a certainty: "provisional".</summary>
    /// <param name="certainty">The certainty.</param>
    public string NameOf(Certainty certainty) => Named("report.certainty.", certainty);

    /// <summary>Names a lever: "own".</summary>
    /// <param name="lever">The lever.</param>
    public string NameOf(Lever lever) => Named("report.lever.", lever);

    /// <summary>Names a criterion: "leverage".</summary>
    /// <param name="criterion">The criterion.</param>
    public string NameOf(Criterion criterion) => Named("report.criterion.", criterion);

    /// <summary>Names a kind of organisation: "a department".</summary>
    /// <param name="kind">The kind.</param>
    public string NameOf(OrganisationKind kind) => Texts.Phrase("kind." + kind.ToKey());

    /// <summary>Names the status of a decision: "In progress".</summary>
    /// <param name="status">The status.</param>
    public string NameOf(DecisionStatus status) => Named("decisions.status.", status);

    /// <summary>Names the category of a decision: "no funding".</summary>
    /// <param name="category">The category.</param>
    public string NameOf(DecisionCategory category) => Named("decisions.category.", category);

    /// <summary>Names a finding: "Managing the digital workforce".</summary>
    /// <param name="finding">The finding.</param>
    public string NameOf(Finding finding) => Texts.Phrase("finding." + ((int)finding).ToString(CultureInfo.InvariantCulture));

    /// <summary>Keys of phrases spell names as documents do: <c>notNeeded</c>.</summary>
    private string Named<T>(string group, T value)
        where T : struct, Enum
    {
        var name = value.ToString();
        return Texts.Phrase(group + char.ToLowerInvariant(name[0]) + name.Substring(1));
    }
}
