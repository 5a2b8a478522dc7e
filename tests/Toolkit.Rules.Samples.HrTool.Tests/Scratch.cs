namespace Toolkit.Rules.Samples.HrTool.Tests;

/// <summary>A folder of a test's own, gone with it.</summary>
internal sealed class Scratch : IDisposable
{
    internal string Folder { get; } = Directory.CreateTempSubdirectory("toolkit-rules-").FullName;

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
