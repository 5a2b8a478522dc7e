using System.CommandLine;
using System.Globalization;
using System.Numerics;

namespace Toolkit.Rules.Samples.Commands;

/// <summary>Options that take a number, written the same in every culture and refused in our own words.</summary>
internal static class Numbers
{
    /// <summary>An option that takes a whole number from 1 on.</summary>
    internal static Option<int?> FromOne(string name, string description, string help = "N") =>
        Create<int>(name, description, help, NumberStyles.None, "a whole number from 1 on", number => number >= 1);

    /// <summary>An option that takes a whole number from 0 on.</summary>
    internal static Option<T?> Whole<T>(string name, string description, string help = "N")
        where T : struct, IBinaryInteger<T> => Create<T>(name, description, help, NumberStyles.None, $"a whole number from 0 to {T.CreateSaturating(ulong.MaxValue)}");

    /// <summary>An option that takes a number from 0 on, with a point before its decimals.</summary>
    internal static Option<double?> Decimal(string name, string description, string help) =>
        Create<double>(name, description, help, NumberStyles.AllowDecimalPoint, "a number such as 20.5", double.IsFinite);

    private static Option<T?> Create<T>(string name, string description, string help, NumberStyles style, string allowed, Func<T, bool>? isAllowed = null)
        where T : struct, INumber<T> => new(name)
        {
            Description = description,
            HelpName = help,
            CustomParser = result =>
            {
                if (T.TryParse(result.Tokens[0].Value, style, CultureInfo.InvariantCulture, out var number) && isAllowed?.Invoke(number) != false)
                    return number;
                result.AddError($"{name} takes {allowed}, not '{result.Tokens[0].Value}'.");
                return null;
            },
        };
}
