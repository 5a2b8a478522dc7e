namespace Toolkit.Rules.Samples;

/// <summary>The words of the library about an argument, without those that the runtime adds to them.</summary>
internal static class Complaint
{
    /// <summary>The sentence alone: neither the name of a parameter nor the value.</summary>
    internal static string Words(this Exception exception) => exception.Message.Split(" (Parameter '", 2)[0];
}
