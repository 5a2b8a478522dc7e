namespace Toolkit.Rules.Indicators;

/// <summary>A publication behind a figure.</summary>
public sealed class Source
{
    internal Source(string key, string title, string address)
    {
        Key = key;
        Title = title;
        Address = address;
    }

    /// <summary>Gets the key by which figures name it, such as <c>NAO17</c> or <c>S12</c>.</summary>
    public string Key { get; }

    /// <summary>Gets the title of the publication.</summary>
    public string Title { get; }

    /// <summary>Gets its address on the web.</summary>
    public string Address { get; }

    /// <inheritdoc />
    public override string ToString() => $"{Key}: {Title}";
}
