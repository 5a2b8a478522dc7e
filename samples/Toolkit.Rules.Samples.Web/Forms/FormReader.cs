using System.Globalization;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Samples.Web.Forms;

/// <summary>Makes the profile of a form, or says everything that is wrong with it. The library reads what was typed as an answer.</summary>
internal sealed class FormReader
{
    private const string Text = "text that is not blank, without control characters";

    private readonly AnswerForm _form;
    private readonly IReadOnlyList<Indicator> _indicators;
    private readonly List<FormProblem> _problems = [];
    private readonly string? _currency;

    private FormReader(AnswerForm form, IReadOnlyList<Indicator> indicators)
    {
        _form = form;
        _indicators = indicators;
        _currency = form[Field.Currency] is { Length: > 0 } currency ? currency : null;
    }

    /// <summary>Reads a form.</summary>
    /// <returns>The profile, or null and the problems.</returns>
    internal static (OrganisationProfile? Profile, IReadOnlyList<FormProblem> Problems) Read(AnswerForm form, IReadOnlyList<Indicator> indicators)
    {
        var reader = new FormReader(form, indicators);
        var profile = reader.Read();
        return (reader._problems.Count == 0 ? profile : null, reader._problems);
    }

    private OrganisationProfile? Read()
    {
        var priorities = Enumerable.Range(1, 7).Select(finding => ((Finding)finding, Priority(Field.Priority(finding)))).ToList();
        var builder = Start();
        foreach (var (finding, priority) in priorities)
            if (priority is { } stated)
                builder?.WithPriority(finding, stated);
        foreach (var indicator in _indicators)
            if (AnswerTo(indicator) is { } answer)
                builder?.With(indicator, answer);
        foreach (var field in _form.Fields.Except(Field.All(_indicators), StringComparer.Ordinal))
            if (_indicators.TryAnswer(field, _form[field], CultureInfo.InvariantCulture, out var retired, out var answer, out var problem))
                builder?.With(retired, answer);
            else
                Refuse(field, problem);
        return builder?.Build();
    }

    /// <summary>Null, and the problems told, where the form does not say whose profile it is.</summary>
    private OrganisationProfileBuilder? Start()
    {
        Check(Field.Id, Text, id => new Organisation(id, "-", default));
        Check(Field.Name, Text, name => new Organisation("-", name, default));
        if (!OrganisationKinds.TryParse(_form[Field.Kind], out var kind))
            Refuse(Field.Kind, string.Join(", ", OrganisationKinds.Keys));
        if (_currency is not null)
            Check(Field.Currency, "a currency code of three capital letters (ISO 4217)", currency => new Organisation("-", "-", default, currency));
        if (!DateOnly.TryParseExact(_form[Field.AsOf], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var asOf))
            Refuse(Field.AsOf, "an existing date as yyyy-MM-dd");
        return _problems.Count > 0 ? null : new(new Organisation(_form[Field.Id], _form[Field.Name], kind, _currency), asOf);
    }

    private Answer? AnswerTo(Indicator indicator)
    {
        var (state, value) = (_form.StateOf(indicator), _form.ValueOf(indicator));
        var currency = _form[Field.CurrencyOf(indicator)];
        var text = state == Field.NotApplicable ? "not applicable: " + _form[Field.Reason(indicator)] : $"{currency} {value}";
        if (value.Length > 0 ? state.Length > 0 : state is not ("" or Field.Unknown or Field.NotApplicable))
            Refuse(indicator.Key, new AnswerProblem("an answer beside \"don't know\" or \"does not apply\"", "one of them"));
        else if (indicator.TryAnswer(
            text, CultureInfo.InvariantCulture, out var answer, out var problem, _currency, _form[Field.Source(indicator)], _form[Field.Note(indicator)]))
            return answer;
        else
            Refuse(indicator.Key, problem);
        return null;
    }

    private double? Priority(string field)
    {
        var text = _form[field];
        if (text.Length == 0)
            return null;
        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var priority) && priority is >= 0 and <= 1)
            return priority;
        Refuse(field, "a number from 0 to 1");
        return null;
    }

    private void Check(string field, string allowed, Func<string, Organisation> describe)
    {
        try
        {
            describe(_form[field]);
        }
        catch (ArgumentException)
        {
            Refuse(field, allowed);
        }
    }

    private void Refuse(string field, string allowed)
    {
        var text = FormProblem.Shown(_form[field]);
        var isNumber = double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _);
        Refuse(field, new AnswerProblem(text.Length == 0 ? "nothing" : isNumber ? text : $"the text \"{text}\"", allowed));
    }

    private void Refuse(string field, AnswerProblem problem) => _problems.Add(FormProblem.Of(field, problem, _indicators));
}
