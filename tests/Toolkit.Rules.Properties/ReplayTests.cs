using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;
using FsCheck.Xunit;
using Toolkit.Rules.Properties.Generators;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace Toolkit.Rules.Properties;

/// <summary>A failure prints its seed, and the seed brings the same case back.</summary>
[Collection(nameof(ReplayTests))]
[CollectionDefinition(nameof(ReplayTests), DisableParallelization = true)]
public sealed partial class ReplayTests
{
    [Fact]
    public async Task Failure_SeedOfItsMessage_BringsTheSameCaseBackFirst()
    {
        var first = await TryAsync(GeneratedAttribute.Seed, null, failsAt: 5);
        var seed = Seed().Match(first.Message);
        Assert.True(seed.Success, first.Message);

        var again = await TryAsync(GeneratedAttribute.Seed, seed.Groups[1].Value, failsAt: 1);

        Assert.Equal(5, first.Tried.Count);
        Assert.Equal(first.Tried[^1], Assert.Single(again.Tried));
    }

    [Fact]
    public async Task Times_Two_TriesTwiceAsManyCases()
    {
        var once = await TryAsync(GeneratedAttribute.Times, null, failsAt: null);
        var twice = await TryAsync(GeneratedAttribute.Times, "2", failsAt: null);

        Assert.Equal(100, once.Tried.Count);
        Assert.Equal(200, twice.Tried.Count);
    }

    /// <summary>Runs the property as the test runner does. No other test runs meanwhile, so the environment can be changed.</summary>
    private static async Task<Tries> TryAsync(string variable, string? value, int? failsAt)
    {
        var before = Environment.GetEnvironmentVariable(variable);
        Environment.SetEnvironmentVariable(variable, value);
        try
        {
            Failing.Tried.Clear();
            Failing.FailsAt = failsAt;
            var collection = new TestCollection(new TestAssembly(Reflector.Wrap(typeof(Failing).Assembly)), null, nameof(ReplayTests));
            var method = new TestMethod(new TestClass(collection, Reflector.Wrap(typeof(Failing))), Reflector.Wrap(typeof(Failing).GetMethod(nameof(Failing.Number))!));
            using var bus = new Messages();
            await new PropertyTestCase(bus, TestMethodDisplay.Method, TestMethodDisplayOptions.None, method, null).RunAsync(bus, bus, [], new ExceptionAggregator(), new CancellationTokenSource());
            return new Tries([.. Failing.Tried], string.Join('\n', bus.Failures));
        }
        finally
        {
            Environment.SetEnvironmentVariable(variable, before);
        }
    }

    [GeneratedRegex(@"Replay directly at failing step with \((\d+,\d+,\d+)\)")]
    private static partial Regex Seed();

    private sealed record Tries(IReadOnlyList<int> Tried, string Message);

    /// <summary>Not public, so that the test runner does not find it.</summary>
    [SuppressMessage("xUnit", "xUnit1000:Test classes must be public", Justification = "It fails on purpose.")]
    [Generated(typeof(Numbers))]
    internal sealed class Failing
    {
        internal static readonly List<int> Tried = [];

        internal static int? FailsAt { get; set; }

        [Property]
        public void Number(int number)
        {
            Tried.Add(number);
            Assert.NotEqual(FailsAt, Tried.Count);
        }
    }

    /// <summary>Numbers that are not made smaller: each failing case is the one that was drawn.</summary>
    internal static class Numbers
    {
        public static FsCheck.Arbitrary<int> All() => FsCheck.Fluent.Arb.From(FsCheck.Fluent.Gen.Choose(0, int.MaxValue - 1));
    }

    private sealed class Messages : LongLivedMarshalByRefObject, IMessageBus, IMessageSink
    {
        internal List<string> Failures { get; } = [];

        public bool QueueMessage(IMessageSinkMessage message) => OnMessage(message);

        public bool OnMessage(IMessageSinkMessage message)
        {
            if (message is ITestFailed failed)
                Failures.AddRange(failed.Messages);
            return true;
        }

        public void Dispose()
        {
        }
    }
}
