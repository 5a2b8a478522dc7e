using System.Collections.Concurrent;
using Toolkit.Rules.Evaluation;

namespace Toolkit.Rules.Explanation;

/// <content>The sentences about evidence, which every report of an engine says again with other answers.</content>
public sealed partial class Wording
{
    private readonly ConcurrentDictionary<CompiledRule, ReasonSentence[]> _sentences = new();

    /// <summary>The sentences of a rule, by piece of evidence.</summary>
    internal ReasonSentence[] SentencesOf(CompiledRule rule)
    {
        if (!_sentences.TryGetValue(rule, out var sentences))
            _sentences[rule] = sentences = [.. rule.Pieces.Select(piece => new ReasonSentence(piece.Evidence, this))];
        return sentences;
    }
}
