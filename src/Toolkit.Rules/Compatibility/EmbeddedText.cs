using System.Text;

namespace Toolkit.Rules.Compatibility;

/// <summary>Texts that are part of the assembly.</summary>
internal static class EmbeddedText
{
    /// <summary>A text with plain line ends.</summary>
    /// <param name="name">Its name as a resource, after that of the library.</param>
    internal static string Read(string name)
    {
        using var stream = typeof(EmbeddedText).Assembly.GetManifestResourceStream($"{ThisLibrary.Name}.{name}")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        // A checkout on Windows may have turned the line ends.
        return reader.ReadToEnd().Replace("\r\n", "\n");
    }
}
