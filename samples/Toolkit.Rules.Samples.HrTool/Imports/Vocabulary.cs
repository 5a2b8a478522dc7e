using System.Text.Json;

namespace Toolkit.Rules.Samples.Imports;

/// <summary>Which professions count as digital and which grades as senior: what people chose for a department, and the configuration for the others.</summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<string, bool> _digital;
    private readonly Dictionary<string, bool> _senior;
    private readonly HrOptions _options;

    internal Vocabulary(string chosen, HrOptions options)
    {
        var words = JsonSerializer.Deserialize<Words>(chosen)!;
        (_digital, _senior) = (new(words.Digital, StringComparer.OrdinalIgnoreCase), new(words.Senior, StringComparer.OrdinalIgnoreCase));
        _options = options;
    }

    internal bool? IsDigital(string profession) => Find(_digital, _options.DigitalProfessions, profession);

    internal bool? IsSenior(string grade) => Find(_senior, _options.SeniorGrades, grade);

    /// <summary>Takes in what somebody chose.</summary>
    internal void Learn(IReadOnlyDictionary<string, bool> digital, IReadOnlyDictionary<string, bool> senior)
    {
        foreach (var (profession, isDigital) in digital)
            _digital[profession] = isDigital;
        foreach (var (grade, isSenior) in senior)
            _senior[grade] = isSenior;
    }

    internal string ToJson() => JsonSerializer.Serialize(new Words { Digital = new(_digital), Senior = new(_senior) });

    private static bool? Find(Dictionary<string, bool> chosen, HashSet<string> configured, string word) =>
        chosen.TryGetValue(word, out var known) ? known : configured.Contains(word) ? true : null;

    private sealed class Words
    {
        public Dictionary<string, bool> Digital { get; init; } = [];

        public Dictionary<string, bool> Senior { get; init; } = [];
    }
}
