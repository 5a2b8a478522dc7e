using Toolkit.Rules.Compatibility;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Texts;

namespace Toolkit.Rules.Rules;

/// <summary>Collects the facts about an approach that no profile changes. Later calls win over earlier ones.</summary>
public sealed class DescriptorBuilder
{
    private readonly EffortSize[] _effort = new EffortSize[OrganisationKinds.Keys.Count];
    private readonly Lever[] _lever = new Lever[OrganisationKinds.Keys.Count];
    private string? _id;
    private Finding? _finding;
    private bool _effortStated;
    private SourcedNumber? _months;
    private string[] _requires = [];
    private string[] _helpedBy = [];
    private string? _since;
    private Uri? _helpLink;
    private ApproachText? _text;

    /// <summary>Sets the stable id: two or more capital letters and three digits. Required. <c>DLT</c> is taken by the toolkit.</summary>
    /// <param name="id">The id, such as <c>ACME101</c>; the first digit is the finding unless <see cref="Finding"/> says otherwise.</param>
    /// <exception cref="ArgumentException">The id has another form.</exception>
    public DescriptorBuilder Id(string id)
    {
        if (!IsId(id))
            throw new ArgumentException("An id is two or more capital letters and three digits, such as ACME101.", nameof(id));
        _id = id;
        return this;
    }

    /// <summary>Sets the finding of the approach, when it is not the first digit of the id.</summary>
    /// <param name="finding">The finding.</param>
    public DescriptorBuilder Finding(Finding finding)
    {
        _finding = finding;
        return this;
    }

    /// <summary>Sets the effort for every kind of organisation. Required.</summary>
    /// <param name="size">The size.</param>
    public DescriptorBuilder Effort(EffortSize size)
    {
        _effortStated = true;
        for (var kind = 0; kind < _effort.Length; kind++)
            _effort[kind] = size;
        return this;
    }

    /// <summary>Sets the effort for one kind of organisation.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="size">The size.</param>
    public DescriptorBuilder Effort(OrganisationKind kind, EffortSize size)
    {
        _effort[(int)kind] = size;
        return this;
    }

    /// <summary>Sets the months from start to first effect. Required.</summary>
    /// <param name="months">The months, 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The figure is negative.</exception>
    public DescriptorBuilder FirstEffectAfterMonths(SourcedNumber months)
    {
        if (Guard.NotNull(months).Value < 0)
            throw new ArgumentOutOfRangeException(nameof(months), months.Value, "Months are 0 or more.");
        _months = months;
        return this;
    }

    /// <summary>Sets whose lever it is, for every kind of organisation; <see cref="Rules.Lever.Own"/> unless set.</summary>
    /// <param name="lever">The lever.</param>
    public DescriptorBuilder Lever(Lever lever)
    {
        for (var kind = 0; kind < _lever.Length; kind++)
            _lever[kind] = lever;
        return this;
    }

    /// <summary>Sets whose lever it is for one kind of organisation.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="lever">The lever.</param>
    public DescriptorBuilder Lever(OrganisationKind kind, Lever lever)
    {
        _lever[(int)kind] = lever;
        return this;
    }

    /// <summary>Sets the approaches it requires.</summary>
    /// <param name="ids">Their ids.</param>
    public DescriptorBuilder Requires(params string[] ids)
    {
        _requires = [.. Guard.NotNull(ids)];
        return this;
    }

    /// <summary>Sets the approaches that raise its chance of success.</summary>
    /// <param name="ids">Their ids.</param>
    public DescriptorBuilder HelpedBy(params string[] ids)
    {
        _helpedBy = [.. Guard.NotNull(ids)];
        return this;
    }

    /// <summary>Sets the version that first has it. Required.</summary>
    /// <param name="version">The version, such as <c>1.0.0</c>.</param>
    public DescriptorBuilder Since(string version)
    {
        _since = Guard.NotBlank(version);
        return this;
    }

    /// <summary>Sets the address of its documentation page, for a rule of a host.</summary>
    /// <param name="address">The address.</param>
    public DescriptorBuilder HelpLink(Uri address)
    {
        _helpLink = Guard.NotNull(address);
        return this;
    }

    /// <summary>Sets its words, used when the text catalogue has none: for a rule of a host.</summary>
    /// <param name="text">The words.</param>
    public DescriptorBuilder Text(ApproachText text)
    {
        _text = Guard.NotNull(text);
        return this;
    }

    internal ApproachDescriptor Build(Type rule)
    {
        var missing = new List<string>();
        if (_id is null) missing.Add(nameof(Id));
        if (!_effortStated) missing.Add(nameof(Effort));
        if (_months is null) missing.Add(nameof(FirstEffectAfterMonths));
        if (_since is null) missing.Add(nameof(Since));
        if (missing.Count > 0)
            throw new InvalidOperationException($"{rule.Name} does not state {string.Join(", ", missing)}.");

        var finding = _finding ?? (Finding)(_id![_id!.Length - 3] - '0');
        if (finding is < Profiles.Finding.EffectiveStrategies or > Profiles.Finding.LeaderEngagement)
            throw new InvalidOperationException($"{rule.Name} does not state its finding, 1 to 7.");

        return new ApproachDescriptor(
            _id!, finding, _effort, _months!, _lever, _requires, _helpedBy, _since!, _helpLink, _text);
    }

    private static bool IsId(string id)
    {
        var letters = Guard.NotBlank(id).Length - 3;
        for (var position = 0; position < id.Length; position++)
            if (position < letters ? id[position] is not (>= 'A' and <= 'Z') : id[position] is not (>= '0' and <= '9'))
                return false;
        return letters >= 2;
    }
}
