namespace Toolkit.Rules.Indicators;

/// <summary>A publication behind a figure.</summary>
public sealed class Source
{
    internal Source(string key, string title, string address, string publication)
    {
        Key = key;
        Title = title;
        Address = address;
        Publication = publication;
    }

    /// <summary>Gets the key by which figures name it, such as <c>NAO17</c> or <c>S12</c>.</summary>
    public string Key { get; }

    /// <summary>Gets the title of the publication.</summary>
    public string Title { get; }

    /// <summary>Gets its address on the web.</summary>
    public string Address { get; }

    /// <summary>
    /// Gets the key of the publication: its own, or, for a report about another publication or another address of it, the key of that one. A publication
    /// counts once, however many report it.
    /// </summary>
    public string Publication { get; }

    /// <inheritdoc />
    public override string ToString() => $"{Key}: {Title}";
}
