namespace Toolkit.Rules.Fuzz;

/// <summary>Something a document must never bring about, with the input that did.</summary>
internal sealed record FuzzFault(string Target, int Seed, long Index, string Message, byte[] Input)
{
    public override string ToString() => $"{Target}, seed {Seed}, index {Index}, {Input.Length} bytes: {Message}";
}
