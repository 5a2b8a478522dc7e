using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Samples.Answers;
using Toolkit.Rules.Samples.Model;
using Toolkit.Rules.Samples.Views;
using Toolkit.Rules.Texts;

namespace Toolkit.Rules.Samples.Pages.Portfolios;

internal sealed class AnswerModel(PortfolioReading reading, AnswerStore store) : PortfolioPage(reading)
{
    /// <summary>The code of the department.</summary>
    [BindProperty(SupportsGet = true, Name = "department")]
    public string DepartmentCode { get; set; } = "";

    /// <summary>The key of the question.</summary>
    [BindProperty(SupportsGet = true)]
    public string Key { get; set; } = "";

    [BindProperty]
    public AnswerInput Input { get; set; } = new();

    internal Department Department { get; private set; } = null!;

    internal Indicator Indicator { get; private set; } = null!;

    /// <summary>The answer that a person has given, in words.</summary>
    internal string Standing { get; private set; } = "nothing";

    internal AnswerProblem? Problem { get; private set; }

    /// <summary>Whether somebody else saved meanwhile.</summary>
    internal bool IsOvertaken { get; private set; }

    public async Task<IActionResult> OnGetAsync()
    {
        if (!Find())
            return NotFound();
        await LookAsync(fill: true);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!Find())
            return NotFound();
        Problem = Input.ProblemOf(Indicator, Portfolio.Currency);
        return Problem is null ? await SaveAsync(withdraw: false, "The answer is saved.") : await AgainAsync();
    }

    public async Task<IActionResult> OnPostWithdrawAsync() => Find() ? await SaveAsync(withdraw: true, "The answer is withdrawn.") : NotFound();

    internal IEnumerable<(string Value, string Words)> Choices => Indicator.Kind == IndicatorKind.YesNo
        ? [("yes", "yes"), ("no", "no")]
        : Indicator.Text(TextCatalogue.English).Anchors.Index().Select(anchor => (anchor.Index.ToString(CultureInfo.InvariantCulture), $"{anchor.Index}: {anchor.Item}"));

    private bool Find()
    {
        Department = Portfolio.Departments.FirstOrDefault(department => department.Code == DepartmentCode)!;
        Indicator = IndicatorCatalogue.Find(Key)!;
        return Department is not null && Indicator is not null;
    }

    private async Task<IActionResult> SaveAsync(bool withdraw, string message)
    {
        if (!await store.SaveAsync(Department, Indicator, Input, withdraw, HttpContext.RequestAborted))
        {
            IsOvertaken = true;
            return await AgainAsync();
        }
        TempData["Message"] = message;
        return RedirectToPage("Department", new { Code, department = DepartmentCode });
    }

    /// <summary>The form with what was typed. A further save counts on what is shown now.</summary>
    private async Task<IActionResult> AgainAsync()
    {
        await LookAsync(fill: false);
        ModelState.Clear();
        return Page();
    }

    private async Task LookAsync(bool fill)
    {
        var typed = await store.FindAsync(Department, Indicator, HttpContext.RequestAborted);
        if (fill || IsOvertaken)
            Input.SeenVersion = typed?.Version ?? 0;
        if (typed?.Text is null)
            return;
        var (_, answer) = typed.Read(Portfolio.Currency);
        Standing = $"{Wording.Value(Indicator, answer, Portfolio.Currency)} ({answer.Source ?? "no source"}), {Wording.Day(typed.AnsweredOn)}";
        if (fill)
            (Input.Value, Input.Source, Input.NotApplicable, Input.Reason) =
                (answer.State == AnswerState.Given ? typed.Text : null, answer.Source, answer.State == AnswerState.NotApplicable, answer.Reason);
    }
}
