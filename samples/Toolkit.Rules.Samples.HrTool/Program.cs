using System.Reflection;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http.Features;
using Toolkit.Rules.Samples;
using Toolkit.Rules.Samples.Answers;
using Toolkit.Rules.Samples.Imports;
using Toolkit.Rules.Samples.Model;
using Toolkit.Rules.Samples.Recommending;
using Toolkit.Rules.Samples.Security;
using Toolkit.Rules.Samples.Tables;
using Toolkit.Rules.Samples.Views;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddOptions<HrOptions>().BindConfiguration(HrOptions.Section)
    .Validate(options => options.DigitalProfessions.Count > 0 && options.SeniorGrades.Count > 0, "HrTool needs DigitalProfessions and SeniorGrades.")
    .ValidateOnStart();
var settings = builder.Configuration.GetSection(HrOptions.Section).Get<HrOptions>() ?? new();
var folder = Directory.CreateDirectory(Path.Combine(builder.Environment.ContentRootPath, settings.DataFolder)).FullName;

builder.WebHost.ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestBodySize = settings.MaximumFileBytes + 1_000_000L);
builder.Services.AddDataProtection().PersistKeysToFileSystem(new(Path.Combine(folder, "keys"))).SetApplicationName("Toolkit.Rules.Samples.HrTool");
builder.Services.AddHrDatabase(builder.Configuration, folder);
builder.Services.AddSingleton(TimeProvider.System);
builder.Services.AddSingleton<OneWriter>().AddSingleton<ImportQueue>().AddSingleton<ImportProgress>();
builder.Services.AddScoped<FirstRecords>().AddScoped<StoredRecords>().AddScoped<Recomputation>().AddScoped<AnswerStore>();
builder.Services.AddScoped(services => new KeptMappings(services.GetRequiredService<HrContext>(), services.GetRequiredService<TimeProvider>()));
builder.Services.AddScoped<ImportDesk>().AddScoped<ImportPages>().AddScoped<OrganisationStore>().AddScoped<ImportRunner>().AddScoped<DepartmentReading>().AddScoped<RecordSummaries>();
builder.Services.AddHostedService<ImportWorker>().AddHostedService<NightlyWorker>();
Embedding.AddTo(builder.Services);
// A page of a mapping has a field for each value of a column.
builder.Services.Configure<FormOptions>(form => form.ValueCountLimit = 50_000);
builder.Services.AddRazorPages();

var app = builder.Build();
app.UseExceptionHandler("/error");
app.UseStatusCodePagesWithReExecute("/error", "?status={0}");
app.UseSecurityHeaders();
app.UseStaticFiles();
app.UseRouting();
app.MapRazorPages();
app.MapDownloads();
try
{
    await app.Services.PrepareDatabaseAsync();
}
catch (OtherDatabaseException fault) when (Assembly.GetEntryAssembly() == typeof(Program).Assembly)
{
    await Console.Error.WriteLineAsync(fault.Message);
    return 1;
}
await app.RunAsync();
return 0;
