using Toolkit.Rules.Profiles;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.NRules;

/// <summary>
/// Makes a plain NRules rule the rule of an approach of the host's own, ranked with the 21. The rule matches the organisation and yields what
/// <see cref="OrganisationFact.Needs"/> says.
/// </summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class ApproachAttribute : Attribute
{
    /// <summary>Describes the approach.</summary>
    /// <param name="id">The id: two or more capital letters and three digits, such as <c>ACME301</c>.</param>
    /// <param name="title">The title.</param>
    /// <param name="finding">The finding it belongs to.</param>
    /// <param name="effort">The effort it takes.</param>
    public ApproachAttribute(string id, string title, Finding finding, EffortSize effort)
    {
        Id = id;
        Title = title;
        Finding = finding;
        Effort = effort;
    }

    /// <summary>Gets the id.</summary>
    public string Id { get; }

    /// <summary>Gets the title.</summary>
    public string Title { get; }

    /// <summary>Gets the finding it belongs to.</summary>
    public Finding Finding { get; }

    /// <summary>Gets the effort it takes.</summary>
    public EffortSize Effort { get; }

    /// <summary>Gets or sets the problem and what the approach changes; the title when not set.</summary>
    public string? Summary { get; set; }

    /// <summary>Gets or sets the months from start to first effect, 0 or more.</summary>
    public double FirstEffectAfterMonths { get; set; } = 6;

    /// <summary>Gets or sets the ids of the approaches that it requires.</summary>
    public string[] Requires { get; set; } = [];

    /// <summary>Gets or sets the ids of the approaches that raise its chance of success.</summary>
    public string[] HelpedBy { get; set; } = [];
}
