using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Fuzz;

/// <summary>A reader, the documents that are mutated for it, and what holds of whatever it accepts.</summary>
internal abstract class FuzzTarget(string name, IReadOnlyList<byte[]> documents)
{
    private readonly Mutator _mutator = new(documents);

    internal string Name => name;

    internal IReadOnlyList<byte[]> Documents => documents;

    internal byte[] Input(FuzzDice dice) => _mutator.Make(dice);

    /// <summary>Reads an input. Whatever is wrong with what comes of it is thrown.</summary>
    /// <returns>Whether the input was accepted.</returns>
    internal abstract bool Try(byte[] input);

    /// <summary>Whether the dearer half of the work is done for an input: for one in so many, and the same ones in every run.</summary>
    protected static bool IsOneOf(int several, byte[] input) => input.Length % several == 0;

    protected static void Expect(bool holds, string problem)
    {
        if (!holds)
            throw new InvalidDataException(problem);
    }

    protected static void ExpectSame(string expected, string actual, string what)
    {
        if (expected == actual)
            return;
        var at = expected.Zip(actual).TakeWhile(pair => pair.First == pair.Second).Count();
        throw new InvalidDataException($"{what} differ at {at}: {Around(expected, at)} against {Around(actual, at)}");
    }

    /// <summary>Every problem says where, what was found and what is allowed, in one short line.</summary>
    protected static void ExpectTold(IReadOnlyList<ProfileProblem> problems)
    {
        Expect(problems.Count > 0, "a refusal without a problem");
        foreach (var problem in problems)
        {
            Expect(problem.Path.StartsWith('$') && problem.Line > 0 && problem.Column > 0, $"a problem without a place: {problem}");
            Expect(problem.Found.Length is > 0 and < 1_000 && problem.Allowed.Length > 0, $"a problem that does not say what was found and is allowed: {problem}");
            Expect(!problem.ToString().Any(char.IsControl), $"a problem of several lines: {problem}");
        }
    }

    private static string Around(string text, int at) => text.Substring(Math.Max(0, at - 40), Math.Min(80, text.Length - Math.Max(0, at - 40)));
}
