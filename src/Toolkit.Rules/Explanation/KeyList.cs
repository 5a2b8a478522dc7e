namespace Toolkit.Rules.Explanation;

/// <summary>
/// How a language lists keys. Every approach that is undecided names some, and keys need none of the care a list of any words takes, so
/// that it is enough to look once at what stands between the items of a list.
/// </summary>
internal sealed class KeyList
{
    // U+FFFF is not a character, so nothing that stands between items holds it.
    private const string Item = "\uffff";

    private readonly string _between;
    private readonly string _beforeLast;
    private readonly string _beforeLastOfTwo;

    internal KeyList(Wording wording)
    {
        var three = wording.List([Item, Item, Item]).Split(Item[0]);
        (_between, _beforeLast) = (three[1], three[2]);
        _beforeLastOfTwo = wording.List([Item, Item]).Split(Item[0])[1];
    }

    internal string Join(string[] keys) => keys.Length switch
    {
        0 => "",
        1 => keys[0],
        2 => keys[0] + _beforeLastOfTwo + keys[1],
        _ => string.Join(_between, keys, 0, keys.Length - 1) + _beforeLast + keys[keys.Length - 1],
    };
}
