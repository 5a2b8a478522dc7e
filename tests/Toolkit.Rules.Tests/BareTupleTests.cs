using System.Text.RegularExpressions;

namespace Toolkit.Rules.Tests;

/// <summary>An assert on a bare tuple says (Item1, Item2) when it fails: tests assert each value, or compare a record whose members have names.</summary>
public sealed partial class BareTupleTests
{
    [Fact]
    public void Asserts_OfAllTests_CompareNoBareTuples()
    {
        var places = Directory.EnumerateFiles(Repository.PathOf("tests"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !Path.GetRelativePath(Repository.Root, file).Split(Path.DirectorySeparatorChar).Any(folder => folder is "bin" or "obj"))
            .SelectMany(file => Lines(File.ReadAllText(file)).Select(line => $"{Path.GetRelativePath(Repository.Root, file)}:{line}"))
            .ToList();

        Assert.True(places.Count == 0, string.Join("\n", places));
    }

    [Theory]
    [InlineData("A.Equal((1, 2), (one, two));", true)]
    [InlineData("A.Equal(\n    (\"a)\", Of(1, 2)), pair);", true)]
    [InlineData("A.Equal(pair, (\"\", run.Error));", true)]
    [InlineData("A.Equal((int)one, two);", false)]
    [InlineData("A.Empty((await page.RowsAsync(1, 2)).Names);", false)]
    [InlineData("A.All(rows, (row, place) => A.Equal(1, row));", false)]
    [InlineData("A.Equal([(1, 2)], pairs);", false)]
    public void Lines_AnAssert_AreThoseOfABareTuple(string code, bool bare) => Assert.Equal(bare, Lines(code.Replace("A.", "Assert.", StringComparison.Ordinal)).Any());

    private static IEnumerable<int> Lines(string code) => Call().Matches(code)
        .Where(call => Arguments(code, call.Index + call.Length).Any(IsTuple))
        .Select(call => code.AsSpan(0, call.Index).Count('\n') + 1);

    private static bool IsTuple(string argument) =>
        argument.StartsWith('(') && argument.EndsWith(')') && Arguments(argument, 1) is { Count: > 1 } items && items.Sum(item => item.Length) > 1
        && Closing(argument, 0) == argument.Length - 1;

    /// <summary>The arguments of a call, from after its bracket to the bracket that closes it.</summary>
    private static List<string> Arguments(string code, int start)
    {
        var (found, from, end) = (new List<string>(), start, Closing(code, start - 1));
        for (var place = start; place <= end; place = Next(code, place))
            if (place == end || code[place] == ',')
            {
                found.Add(code[from..place].Trim());
                from = place + 1;
            }
        return found;
    }

    private static int Closing(string code, int opening)
    {
        var place = opening + 1;
        while (place < code.Length && code[place] is not (')' or ']' or '}'))
            place = Next(code, place);
        return place;
    }

    /// <summary>One step on, over brackets and texts as a whole.</summary>
    private static int Next(string code, int place)
    {
        if (code[place] is '(' or '[' or '{')
            return Closing(code, place) + 1;
        var text = Text().Match(code, place);
        return text.Success && text.Index == place ? place + text.Length : place + 1;
    }

    [GeneratedRegex(@"\bAssert\.\w+(?:<\w+>)?\(")]
    private static partial Regex Call();

    [GeneratedRegex("""\G(?:\"\"\"[\s\S]*?\"\"\"|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)[^'\n]*'|//[^\n]*)""")]
    private static partial Regex Text();
}
