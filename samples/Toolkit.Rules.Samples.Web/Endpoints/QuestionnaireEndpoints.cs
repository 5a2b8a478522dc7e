using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Reports;
using Toolkit.Rules.Samples.Web.Forms;
using Toolkit.Rules.Samples.Web.Hosting;
using Toolkit.Rules.Samples.Web.Pages;

namespace Toolkit.Rules.Samples.Web.Endpoints;

/// <summary>
/// The page. Every answer travels with every request and nothing is kept, neither here nor in a cookie; so there is nothing that a form
/// posted from another site could change, and no token against that.
/// </summary>
internal static class QuestionnaireEndpoints
{
    private static readonly string Example = Path.Combine(AppContext.BaseDirectory, "data", "united-kingdom-2025.json");

    internal static void MapQuestionnaire(this WebApplication app)
    {
        var pages = app.MapGroup("").ExcludeFromDescription();
        pages.MapGet("/", (Questionnaire questionnaire, TimeProvider clock) => Page(questionnaire, AnswerForm.Empty(clock.GetLocalNow().Date)));
        pages.MapGet("/example", async (Questionnaire questionnaire, CancellationToken stop) =>
            Page(questionnaire, AnswerForm.From(ProfileDocument.Read(await File.ReadAllBytesAsync(Example, stop)))));
        pages.MapGet("/report.css", () => Results.Text(HtmlReport.StyleSheet, "text/css"));
        pages.MapPost("/", async (Questionnaire questionnaire, HttpRequest request) => Page(questionnaire, await FormOf(request)));
        pages.MapPost("/ranking", Ranking);
        pages.MapPost("/answers", Download);
        pages.MapPost("/report", Report);
        pages.MapPost("/open", Open);
    }

    /// <summary>The part of the page that changes while one types.</summary>
    private static async Task<IResult> Ranking(Questionnaire questionnaire, HttpRequest request)
    {
        var filled = questionnaire.Fill(await FormOf(request));
        return new RazorComponentResult<RankingPart>(new { Questionnaire = questionnaire, Filled = filled }) { StatusCode = StatusOf(filled) };
    }

    private static async Task<IResult> Download(Questionnaire questionnaire, HttpRequest request)
    {
        var filled = questionnaire.Fill(await FormOf(request));
        return filled.Profile is { } profile
            ? Results.File(System.Text.Encoding.UTF8.GetBytes(ProfileDocument.ToJson(profile)), ReportFormat.Json, "answers.json")
            : Page(questionnaire, filled);
    }

    private static async Task<IResult> Report(Questionnaire questionnaire, HttpRequest request)
    {
        var filled = questionnaire.Fill(await FormOf(request));
        return filled.Report is { } report ? ReportFormat.Send(report, ReportFormat.Html, request.HttpContext.Response) : Page(questionnaire, filled);
    }

    /// <summary>Takes the answers of a document. From a bad one nothing is taken: its problems are listed and the page keeps what it had.</summary>
    private static async Task<IResult> Open(
        Questionnaire questionnaire, HttpRequest request, RecommendationEngine engine, IOptions<Limits> limits, CancellationToken stop)
    {
        var posted = await PostedIn(request);
        if (posted.Files[Field.Upload] is not { Length: > 0 } file)
            return Page(questionnaire, questionnaire.Fill(AnswerForm.From(posted)), opened: OpenedDocument.None);
        try
        {
            await using var document = file.OpenReadStream();
            return Page(questionnaire, AnswerForm.From(await ProfileDocument.ReadAsync(document, limits.Value.Reading(engine), stop)));
        }
        catch (ProfileDocumentException refused)
        {
            return Page(questionnaire, questionnaire.Fill(AnswerForm.From(posted)), new OpenedDocument(refused.Problems));
        }
    }

    private static async Task<AnswerForm> FormOf(HttpRequest request) => AnswerForm.From(await PostedIn(request));

    private static Task<IFormCollection> PostedIn(HttpRequest request) => request.HasFormContentType
        ? request.ReadFormAsync(request.HttpContext.RequestAborted)
        : throw new BadHttpRequestException("The request holds no form.", StatusCodes.Status415UnsupportedMediaType);

    private static RazorComponentResult<QuestionnairePage> Page(Questionnaire questionnaire, AnswerForm form) => Page(questionnaire, questionnaire.Fill(form));

    private static RazorComponentResult<QuestionnairePage> Page(Questionnaire questionnaire, Filled filled, OpenedDocument? opened = null) =>
        new(new { Questionnaire = questionnaire, Filled = filled, Opened = opened })
        {
            StatusCode = opened is null ? StatusOf(filled) : StatusCodes.Status400BadRequest,
        };

    private static int StatusOf(Filled filled) => filled.Report is null ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK;
}
