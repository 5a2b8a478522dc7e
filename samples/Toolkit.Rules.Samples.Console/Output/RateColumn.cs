using System.Globalization;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Toolkit.Rules.Samples.Output;

/// <summary>How many records a second.</summary>
internal sealed class RateColumn(Func<long> count) : ProgressColumn
{
    public override IRenderable Render(RenderOptions options, ProgressTask task, TimeSpan deltaTime)
    {
        var seconds = task.ElapsedTime?.TotalSeconds ?? 0;
        var rate = seconds > 0 ? (count() / seconds).ToString("#,0", CultureInfo.InvariantCulture) : "?";
        return new Text(rate + "/s");
    }
}
