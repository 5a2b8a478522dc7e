namespace Toolkit.Rules.Records;

/// <summary>
/// The keys that came so far, by 64 bits of each: of a million keys two would be taken for one in fewer than one of ten million cases. A key with other
/// letter case or blanks around it is the same key: nobody tells two people apart by them.
/// </summary>
internal sealed class KeySet : Counter
{
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    private ulong[] _slots = [];
    private int _count;

    /// <summary>How many keys were in two parts that were counted apart.</summary>
    internal long Shared { get; private set; }

    /// <summary>Takes a key in.</summary>
    /// <returns>False if it came before.</returns>
    internal bool Add(string key) => Add(HashOf(key));

    internal override void Merge(Counter other)
    {
        var keys = (KeySet)other;
        Shared += keys.Shared;
        foreach (var hash in keys._slots)
            if (hash != 0 && !Add(hash))
                Shared++;
    }

    private bool Add(ulong hash)
    {
        if (2 * (_count + 1) > _slots.Length)
            Grow();
        if (!Put(_slots, hash))
            return false;
        _count++;
        return true;
    }

    private void Grow()
    {
        var larger = new ulong[Math.Max(16, 2 * _slots.Length)];
        foreach (var hash in _slots)
            if (hash != 0)
                Put(larger, hash);
        _slots = larger;
    }

    private static bool Put(ulong[] slots, ulong hash)
    {
        var mask = (ulong)(slots.Length - 1);
        for (var place = hash & mask; ; place = (place + 1) & mask)
        {
            if (slots[place] == hash)
                return false;
            if (slots[place] != 0)
                continue;
            slots[place] = hash;
            return true;
        }
    }

    /// <summary>Never 0, which marks an empty slot.</summary>
    private static ulong HashOf(string key)
    {
        var (start, end) = (0, key.Length);
        while (start < end && char.IsWhiteSpace(key[start]))
            start++;
        while (end > start && char.IsWhiteSpace(key[end - 1]))
            end--;
        var hash = Offset;
        for (var index = start; index < end; index++)
            hash = (hash ^ char.ToUpperInvariant(key[index])) * Prime;
        hash = (hash ^ (hash >> 33)) * 0xFF51AFD7ED558CCD;
        hash ^= hash >> 33;
        return hash == 0 ? 1 : hash;
    }
}
