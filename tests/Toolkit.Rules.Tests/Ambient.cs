using System.Globalization;

namespace Toolkit.Rules.Tests;

/// <summary>Runs a test body under another culture than the machine's, on a thread of its own.</summary>
internal static class Ambient
{
    internal static void In(string culture, Action body)
    {
        Exception? problem = null;
        var thread = new Thread(() => problem = Record.Exception(body))
        {
            CurrentCulture = CultureInfo.GetCultureInfo(culture),
            CurrentUICulture = CultureInfo.GetCultureInfo(culture),
        };
        thread.Start();
        thread.Join();
        if (problem is not null)
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(problem);
    }
}
