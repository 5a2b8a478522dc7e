using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Samples.Answers;
using Toolkit.Rules.Samples.Model;
using Toolkit.Rules.Samples.Views;
using Toolkit.Rules.Texts;

namespace Toolkit.Rules.Samples.Pages.Departments;

internal sealed class AnswerModel(DepartmentReading reading, AnswerStore answers) : PageModel
{
    private TypedAnswer? _standing;

    [BindProperty]
    public AnswerInput Input { get; set; } = new();

    public Department Department { get; private set; } = null!;

    public Indicator Indicator { get; private set; } = null!;

    public ComputedFigure? SourcedNumber { get; private set; }

    /// <summary>The answer of a person that holds now, in words.</summary>
    public string Standing => Answer.State == AnswerState.Unknown ? "nothing" : Wording.Value(Indicator, Answer);

    public bool IsOvertaken { get; private set; }

    public AnswerProblem? Problem { get; private set; }

    /// <summary>The answers one can choose from, with their words.</summary>
    public IEnumerable<(string Value, string Words)> Choices => Indicator.Kind == IndicatorKind.YesNo
        ? [("true", "Yes"), ("false", "No")]
        : Indicator.Text(TextCatalogue.English).Anchors.Select((words, level) => (level.ToString(CultureInfo.InvariantCulture), $"{level}: {words}"));

    public async Task<IActionResult> OnGetAsync(string code, string key)
    {
        if (!await ReadAsync(code, key))
            return NotFound();
        var typed = Answer;
        Input = new()
        {
            Value = typed.State == AnswerState.Given ? _standing?.Text : null,
            NotApplicable = typed.State == AnswerState.NotApplicable,
            Reason = typed.Reason,
            Source = typed.Source,
            Note = typed.Note,
            YieldsToRecords = _standing?.YieldsToRecords ?? false,
            SeenVersion = _standing?.Version ?? 0,
        };
        return Page();
    }

    public Task<IActionResult> OnPostSaveAsync(string code, string key, CancellationToken cancellationToken) =>
        ChangeAsync(code, key, withdraw: false, cancellationToken);

    public Task<IActionResult> OnPostWithdrawAsync(string code, string key, CancellationToken cancellationToken) =>
        ChangeAsync(code, key, withdraw: true, cancellationToken);

    private async Task<IActionResult> ChangeAsync(string code, string key, bool withdraw, CancellationToken cancellationToken)
    {
        if (!await ReadAsync(code, key))
            return NotFound();
        Problem = withdraw ? null : Input.ProblemOf(Indicator);
        if (Problem is not null)
            return Page();
        if (await answers.SaveAsync(Department, Indicator, Input, withdraw, cancellationToken))
        {
            TempData["Message"] = withdraw ? "The answer was withdrawn." : "The answer is saved.";
            return RedirectToPage("Show", new { code });
        }
        // Whoever saves again has seen what stands there now.
        await ReadAsync(code, key);
        (IsOvertaken, Input.SeenVersion) = (true, _standing!.Version);
        return Page();
    }

    private async Task<bool> ReadAsync(string code, string key)
    {
        if (WorkforceQuestions.Find(key) is not { } indicator || await reading.FindAsync(code) is not { } department)
            return false;
        (Department, Indicator) = (department, indicator);
        SourcedNumber = await reading.FigureAsync(department, indicator);
        _standing = await answers.FindAsync(department, indicator);
        return true;
    }

    private Answer Answer => _standing?.Read().Answer ?? default;
}
