using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Toolkit.Rules.Compatibility;

/// <summary>The checks at the front door; behind it, types and nullability are trusted.</summary>
internal static class Guard
{
    internal static T NotNull<T>([NotNull] T? value, [CallerArgumentExpression(nameof(value))] string name = "")
        where T : class => value ?? throw new ArgumentNullException(name);

    internal static string NotBlank([NotNull] string? value, [CallerArgumentExpression(nameof(value))] string name = "")
    {
        NotNull(value, name);
        return value.Trim().Length > 0 ? value : throw new ArgumentException("The text is blank.", name);
    }

    internal static double Finite(double value, [CallerArgumentExpression(nameof(value))] string name = "") =>
        double.IsNaN(value) || double.IsInfinity(value)
            ? throw new ArgumentOutOfRangeException(name, value, "The number is not finite.")
            : value;
}
