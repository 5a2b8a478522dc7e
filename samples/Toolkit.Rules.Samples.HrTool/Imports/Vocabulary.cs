using System.Text.Json;
using Toolkit.Rules.Samples.Tables;
using Toolkit.Rules.Tables;

namespace Toolkit.Rules.Samples.Imports;

/// <summary>The professions that count as digital and the grades that count as senior: as chosen for a department, else as configured.</summary>
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

    /// <summary>Takes in what somebody chose for a file.</summary>
    internal void Learn(TableMapping mapping)
    {
        Learn(_digital, mapping, HrFields.Digital);
        Learn(_senior, mapping, HrFields.Senior);
    }

    internal string ToJson() => JsonSerializer.Serialize(new Words { Digital = new(_digital), Senior = new(_senior) });

    private static void Learn(Dictionary<string, bool> words, TableMapping mapping, string field)
    {
        foreach (var (word, meaning) in mapping.Fields.FirstOrDefault(one => one.Field == field)?.Values ?? new Dictionary<string, string>())
            if (meaning != MappingView.Unknown)
                words[word] = meaning == "yes";
    }

    private static bool? Find(Dictionary<string, bool> chosen, HashSet<string> configured, string word) =>
        chosen.TryGetValue(word, out var known) ? known : configured.Contains(word) ? true : null;

    private sealed class Words
    {
        public Dictionary<string, bool> Digital { get; init; } = [];

        public Dictionary<string, bool> Senior { get; init; } = [];
    }
}
