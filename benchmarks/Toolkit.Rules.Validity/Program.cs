using Toolkit.Rules.Benchmarks;
using Toolkit.Rules.Validity;
using Toolkit.Rules.Validity.Studies;

// --quick: a few organisations, for CI. --keep: the table goes to benchmarks/results. Exits with 1 when a statement does not hold.
const string Quick = "--quick";
const string Keep = "--keep";

string[] unknown = [.. args.Where(argument => argument is not (Quick or Keep))];
if (unknown.Length > 0)
{
    Console.Error.WriteLine($"{unknown[0]} is not known. Known are {Quick} (a few organisations) and {Keep} (write benchmarks/results/Validity.md).");
    return 2;
}

var sample = new Sample(args.Contains(Quick) ? 200 : 2000);
var findings = ValidityTable.Studies.SelectMany(study => study.Run(sample)).ToArray();
var table = ValidityTable.Markdown(findings, sample.Size);
Console.Out.Write(table);
if (args.Contains(Keep))
    File.WriteAllText(Path.Combine(Checkout.Root, "benchmarks", "results", "Validity.md"), table);
return findings.All(finding => finding.Holds != false) ? 0 : 1;
