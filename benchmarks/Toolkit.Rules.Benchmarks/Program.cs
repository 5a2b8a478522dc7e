using BenchmarkDotNet.Running;
using Toolkit.Rules.Benchmarks;

// --quick: a short job, for a first look. --keep: the tables go to benchmarks/results. Everything else is for BenchmarkDotNet.
const string Quick = "--quick";
const string Keep = "--keep";

var passedOn = args.Where(argument => argument is not (Quick or Keep)).ToArray();
var summaries = BenchmarkSwitcher
    .FromAssembly(typeof(Program).Assembly)
    .Run(passedOn, Measurement.Config(quick: args.Contains(Quick)))
    .ToArray();

if (args.Contains(Keep))
    foreach (var summary in summaries)
        Console.Out.WriteLine("Kept: " + ResultTable.Keep(summary));

return summaries.Length > 0 && summaries.All(summary => !summary.HasCriticalValidationErrors && summary.Reports.All(report => report.Success)) ? 0 : 1;
