using BenchmarkDotNet.Attributes;
using Toolkit.Rules.Benchmarks.HandWritten;
using Toolkit.Rules.Benchmarks.Inputs;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Records;

namespace Toolkit.Rules.Benchmarks;

/// <summary>One million people in one pass, eleven figures out. Time and bytes are those of all of them.</summary>
public class StaffRecords
{
    private const int Count = 1_000_000;

    private static readonly WorkforceOptions Options = new() { MarketPay = EmployeeGenerator.Market };

    private Employee[] _people = [];

    /// <summary>Invents the people.</summary>
    [GlobalSetup]
    public void Prepare() => _people = EmployeeGenerator.Many(Count);

    /// <summary>The yardstick: a loop written for these people and these figures.</summary>
    [Benchmark(Baseline = true)]
    public double[] HandWritten() => StaffLoop.Compute(_people);

    /// <summary>The library, told how to read a person.</summary>
    [Benchmark]
    public double[] ToolkitRules() => Figures(new WorkforceRecords("Benchmark", EmployeeGenerator.AsOf, Options).Add(_people, Read).Compute());

    /// <summary>The same in 16 parts that are merged.</summary>
    [Benchmark]
    public double[] ToolkitRulesInParts()
    {
        var all = new WorkforceRecords("Benchmark", EmployeeGenerator.AsOf, Options);
        foreach (var part in _people.Chunk(Count / 16))
            all.Merge(new WorkforceRecords("Benchmark", EmployeeGenerator.AsOf, Options).Add(part, Read));
        return Figures(all.Compute());
    }

    private static double[] Figures(ComputedAnswers answers) =>
        [.. answers.Computed.Where(answer => answer.Indicator.Kind == IndicatorKind.Percentage).Select(answer => answer.Value!.Value)];

    private static StaffRecord Read(Employee person) => new()
    {
        IsDigital = person.JobFamily is null ? null : person.JobFamily == "Digital",
        IsSenior = person.Grade >= 10,
        Employment = person.IsContractor ? Employment.Contractor : Employment.Permanent,
        Fte = person.Fte,
        IsDiversityDataComplete = person.Gender is not null,
        Gender = person.Gender switch { 'F' => Gender.Woman, 'M' => Gender.Man, '-' => Gender.NotSaid, _ => null },
        ServiceStart = person.Joined,
        ServiceEnd = person.Left,
        LeftPublicService = person.Left is not null && person.LeavingReason != "Transfer",
        LeftForProgression = person.Left is null ? null : person.LeavingReason == "Progression",
        HasDirectReports = person.HasReports,
        Grade = person.Grade == 10 ? "10" : "other",
        Role = person.Role,
        Pay = person.Pay,
    };
}
