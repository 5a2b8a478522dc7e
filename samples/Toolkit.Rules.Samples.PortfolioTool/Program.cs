using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.EntityFrameworkCore;
using Toolkit.Rules;
using Toolkit.Rules.Samples;
using Toolkit.Rules.Samples.Answers;
using Toolkit.Rules.Samples.Imports;
using Toolkit.Rules.Samples.Model;
using Toolkit.Rules.Samples.Recommending;
using Toolkit.Rules.Samples.Tables;
using Toolkit.Rules.Samples.Views;

var builder = WebApplication.CreateBuilder(args);
var options = builder.Configuration.GetSection(PortfolioToolOptions.Section).Get<PortfolioToolOptions>() ?? new();
var folder = Directory.CreateDirectory(Path.Combine(builder.Environment.ContentRootPath, options.DataFolder)).FullName;

builder.WebHost.ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestBodySize = PortfolioToolOptions.LargestFile + 100_000);
builder.Services.AddDataProtection().PersistKeysToFileSystem(new(Path.Combine(folder, "keys"))).SetApplicationName("Toolkit.Rules.Samples.PortfolioTool");
builder.Services.AddDbContext<PortfolioContext>(database => database.UseSqlite($"Data Source={Path.Combine(folder, "portfolio.db")}"));
builder.Services.AddSingleton(TimeProvider.System);
// Names with accents and typographic marks stay readable in the source of a page; whatever could be markup does not.
builder.Services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.BasicLatin, UnicodeRanges.Latin1Supplement, UnicodeRanges.GeneralPunctuation));
builder.Services.AddToolkitRules(builder.Configuration.GetSection("ToolkitRules"));
builder.Services.AddSingleton<ProductTables>().AddSingleton<DepartmentRecords>();
builder.Services.AddScoped(services => new KeptMappings(services.GetRequiredService<PortfolioContext>(), services.GetRequiredService<TimeProvider>()));
builder.Services.AddScoped<ImportDesk>().AddScoped<ImportPages>().AddScoped<FirstRecords>().AddScoped<AnswerStore>().AddScoped<PortfolioReading>();
// A page of a mapping has a field for each value of a column.
builder.Services.Configure<FormOptions>(form => form.ValueCountLimit = 50_000);
builder.Services.AddRazorPages();

var app = builder.Build();
app.UseExceptionHandler("/error");
app.UseStatusCodePagesWithReExecute("/error", "?status={0}");
app.UseSecurityHeaders();
app.UseRequestLocalization("en-GB");
app.UseStaticFiles();
app.UseRouting();
app.MapRazorPages();
app.MapDownloads();
try
{
    await using var scope = app.Services.CreateAsyncScope();
    await scope.ServiceProvider.GetRequiredService<FirstRecords>().FillAsync();
}
catch (OtherDatabaseException fault) when (Assembly.GetEntryAssembly() == typeof(Program).Assembly)
{
    await Console.Error.WriteLineAsync(fault.Message);
    return 1;
}
await app.RunAsync();
return 0;
