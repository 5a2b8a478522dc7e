using Toolkit.Rules.Samples.Web.Endpoints;
using Toolkit.Rules.Samples.Web.Forms;
using Toolkit.Rules.Samples.Web.Hosting;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddToolkitRules(builder.Configuration.GetSection("ToolkitRules"));
builder.Services.AddSingleton(TimeProvider.System);
builder.Services.AddSingleton<Questionnaire>();
builder.Services.AddPages();
builder.Services.AddDescription();
builder.Services.AddHealthChecks().AddCheck<EngineCheck>("engine");
builder.Services.AddProblems();
builder.AddLimits();
builder.AddTelemetry();

var app = builder.Build();
app.UseSecurityHeaders();
app.UseProblems();
app.UseStaticFiles();
app.UseRateLimiter();
app.UseRequestTimeouts();
app.MapOpenApi();
app.MapHealth();
var programs = app.MapGroup("").ProducesProblem(StatusCodes.Status429TooManyRequests).ProducesProblem(StatusCodes.Status504GatewayTimeout);
programs.MapRecommendations();
programs.MapApproaches();
programs.MapSchemas();
app.MapQuestionnaire();
app.Run();
