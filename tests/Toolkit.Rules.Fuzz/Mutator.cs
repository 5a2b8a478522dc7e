using System.Globalization;
using System.Text;

namespace Toolkit.Rules.Fuzz;

/// <summary>Makes an input of a document: some of its values in others' places, some entries twice or gone, some bytes changed.</summary>
internal sealed class Mutator(IReadOnlyList<byte[]> documents)
{
    private const int MostBytes = 200_000;

    private readonly JsonSpans?[] _spans = [.. documents.Select(JsonSpans.Of)];

    internal byte[] Make(FuzzDice dice)
    {
        var chosen = dice.Below(documents.Count);
        var made = documents[chosen];
        if (_spans[chosen] is { } spans && dice.Chance(80))
            made = OfTokens(spans, dice);
        if (_spans[chosen] is null || dice.Chance(25))
            for (var changes = dice.Below(6) + 1; changes > 0; changes--)
                made = OfBytes(made, dice);
        return made.Length > MostBytes ? made[..MostBytes] : made;
    }

    private byte[] OfTokens(JsonSpans spans, FuzzDice dice)
    {
        var edits = new SortedDictionary<int, (int End, byte[] With)>();
        for (var count = dice.Chance(60) ? 1 : dice.Below(5) + 2; count > 0; count--)
        {
            var isEntry = dice.Chance(25);
            var place = isEntry ? spans.Entries[dice.Below(spans.Entries.Count)] : spans.Values[dice.Below(spans.Values.Count)];
            edits[place.Start.Value] = (place.End.Value, isEntry ? Entry(spans, place, dice) : Value(spans, place, dice));
        }
        var made = new List<byte>(spans.Document.Length + 100);
        var at = 0;
        foreach (var (start, (end, with)) in edits.Where(edit => edit.Key >= at))
        {
            if (start < at)
                continue;
            made.AddRange(spans.Document.AsSpan(at, start - at));
            made.AddRange(with);
            at = end;
        }
        made.AddRange(spans.Document.AsSpan(at));
        return [.. made];
    }

    private static byte[] Entry(JsonSpans spans, Range place, FuzzDice dice)
    {
        var entry = spans.Document[place];
        return dice.Below(5) switch
        {
            0 => [],
            1 => [.. entry, (byte)',', .. entry],
            2 => spans.Document[dice.OneOf(spans.Entries)],
            3 => [.. entry, (byte)',', .. spans.Document[dice.OneOf(spans.Entries)]],
            _ => Many(entry, dice.Below(40) + 2),
        };
    }

    private static byte[] Many(byte[] entry, int times)
    {
        var many = new List<byte>();
        for (var count = 0; count < times && many.Count < MostBytes / 4; count++)
            many.AddRange([.. entry, (byte)',']);
        return many.Count == 0 ? [] : [.. many[..^1]];
    }

    private static byte[] Value(JsonSpans spans, Range place, FuzzDice dice) => dice.Below(4) switch
    {
        0 => spans.Document[dice.OneOf(spans.Values)],
        1 => Nudged(spans.Document[place], dice),
        _ => dice.OneOf(OddValues.Json),
    };

    /// <summary>A number near the one there is, or a text with a piece in it.</summary>
    private static byte[] Nudged(byte[] value, FuzzDice dice)
    {
        var text = Encoding.UTF8.GetString(value);
        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
            return Encoding.UTF8.GetBytes(dice.OneOf(number + 1, number - 1, number * 2, number / 2, -number, number + 0.01, number - 0.01, number * 1e6, number + 1e-9).ToString("R", CultureInfo.InvariantCulture));
        var at = text.Length < 3 ? 0 : dice.Below(text.Length - 1) + 1;
        return [.. Encoding.UTF8.GetBytes(text[..at]), .. dice.OneOf(OddValues.Pieces), .. Encoding.UTF8.GetBytes(text[at..])];
    }

    private byte[] OfBytes(byte[] bytes, FuzzDice dice)
    {
        var at = dice.Below(bytes.Length + 1);
        var length = Math.Min(bytes.Length - at, dice.Below(dice.Chance(80) ? 8 : 400));
        switch (dice.Below(7))
        {
            case 0:
                return bytes[..at];
            case 1:
                return [.. bytes[..at], .. bytes[(at + length)..]];
            case 2:
                return [.. bytes[..(at + length)], .. bytes[at..]];
            case 3:
                return [.. bytes[..at], .. dice.OneOf(OddValues.Pieces), .. bytes[at..]];
            case 4:
                var other = documents[dice.Below(documents.Count)];
                return [.. bytes[..at], .. other[dice.Below(other.Length + 1)..]];
            default:
                if (at == bytes.Length)
                    return [.. bytes, (byte)dice.Below(256)];
                byte[] changed = [.. bytes];
                changed[at] = (byte)(dice.Chance(50) ? dice.Below(256) : changed[at] ^ (1 << dice.Below(8)));
                return changed;
        }
    }
}
