using Toolkit.Rules;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddToolkitRules();
builder.Services.AddHealthChecks();

var app = builder.Build();
app.MapHealthChecks("/health");
app.MapGet("/", (RecommendationEngine engine) => Results.Content(
    $"<!DOCTYPE html><html lang=\"en\"><head><link rel=\"icon\" href=\"data:,\"><title>Toolkit.Rules</title></head><body><main><h1>{engine.Catalogue.Rules.Count} approaches</h1></main></body></html>",
    "text/html; charset=utf-8"));
app.Run();
