using System.Globalization;

namespace Toolkit.Rules.Profiles;

/// <summary>Gathers the problems of one document.</summary>
internal sealed class ProblemList
{
    /// <summary>The number of problems after which reading stops, so that a hostile document of a megabyte cannot ask for a gigabyte of messages.</summary>
    internal const int Most = 1000;

    private readonly List<(int Offset, string Path, string Found, string Allowed, string? Suggestion)> _found = [];
    private readonly LineMap _lines;
    private readonly string _document;
    private readonly int _end;

    /// <param name="bytes">The document.</param>
    /// <param name="document">The kind of document that is expected, such as a profile document.</param>
    internal ProblemList(byte[] bytes, string document)
    {
        _document = document;
        _lines = new LineMap(bytes);
        _end = bytes.Length;
    }

    internal bool Any => _found.Count > 0;

    internal bool IsFull => _found.Count >= Most;

    internal int LineOf(int offset) => _lines.Line(offset);

    internal void Add(int offset, JsonPath path, string found, string allowed, string? suggestion = null)
    {
        if (!IsFull)
            _found.Add((offset, path.ToString(), found, allowed, suggestion));
    }

    /// <summary>All of them in document order.</summary>
    internal IReadOnlyList<ProfileProblem> ToProblems()
    {
        if (!Any)
            return [];
        var problems = _found.OrderBy(problem => problem.Offset).ToList();
        if (IsFull)
        {
            var most = Most.ToString(CultureInfo.InvariantCulture);
            problems.Add((_end, "$", $"{most} problems, and stopped looking", _document, null));
        }
        return problems.ConvertAll(problem => new ProfileProblem(
            problem.Path, _lines.Line(problem.Offset), _lines.Column(problem.Offset),
            problem.Found, problem.Allowed, problem.Suggestion)).AsReadOnly();
    }
}
