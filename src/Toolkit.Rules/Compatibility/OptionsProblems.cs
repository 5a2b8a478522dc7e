using Microsoft.Extensions.Options;

namespace Toolkit.Rules.Compatibility;

/// <summary>The one way in which options fail.</summary>
internal static class OptionsProblems
{
    /// <summary>Throws when something is wrong with options.</summary>
    /// <typeparam name="TOptions">The type of the options.</typeparam>
    /// <param name="problems">Every problem, each with the property to mend.</param>
    /// <exception cref="OptionsValidationException">There is a problem; the exception lists them all.</exception>
    internal static void ThrowIfAny<TOptions>(IEnumerable<string> problems)
        where TOptions : class
    {
        string[] all = [.. problems];
        if (all.Length > 0)
            throw new OptionsValidationException(Options.DefaultName, typeof(TOptions), all);
    }
}
