using System.Diagnostics;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;

namespace Toolkit.Rules.Benchmarks;

/// <summary>
/// Whole processes, from start to end: the console sample ranks the bundled example and prints the table, the empty program does nothing.
/// Both are published by the same command. One process is one operation; the operating system has their files in memory.
/// </summary>
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
[InvocationCount(1, 1)]
[WarmupCount(5)]
[IterationCount(40)]
public class ColdStart
{
    private const string Native = nameof(Native);
    private const string Jit = nameof(Jit);

    private ProcessStartInfo? _program;

    /// <summary>Publishes the sample as native code.</summary>
    [GlobalSetup(Target = nameof(ConsoleNative))]
    public void PublishConsoleNative() => _program = PublishedProgram.Console(native: true);

    /// <summary>Publishes the empty program as native code.</summary>
    [GlobalSetup(Target = nameof(EmptyNative))]
    public void PublishEmptyNative() => _program = PublishedProgram.Empty(native: true);

    /// <summary>Publishes the sample for the runtime.</summary>
    [GlobalSetup(Target = nameof(ConsoleJit))]
    public void PublishConsoleJit() => _program = PublishedProgram.Console(native: false);

    /// <summary>Publishes the empty program for the runtime.</summary>
    [GlobalSetup(Target = nameof(EmptyJit))]
    public void PublishEmptyJit() => _program = PublishedProgram.Empty(native: false);

    /// <summary>An empty program in native code.</summary>
    [Benchmark(Baseline = true), BenchmarkCategory(Native)]
    public int EmptyNative() => Run();

    /// <summary>The sample in native code.</summary>
    [Benchmark, BenchmarkCategory(Native)]
    public int ConsoleNative() => Run();

    /// <summary>An empty program on the runtime.</summary>
    [Benchmark(Baseline = true), BenchmarkCategory(Jit)]
    public int EmptyJit() => Run();

    /// <summary>The sample on the runtime.</summary>
    [Benchmark, BenchmarkCategory(Jit)]
    public int ConsoleJit() => Run();

    /// <summary>One process: what it writes is read, and it has to succeed.</summary>
    internal int Run()
    {
        using var process = Process.Start(_program!)!;
        var length = process.StandardOutput.ReadToEnd().Length;
        process.WaitForExit();
        return process.ExitCode == 0 ? length : throw new InvalidOperationException($"{_program!.FileName} ended with {process.ExitCode}.");
    }
}
