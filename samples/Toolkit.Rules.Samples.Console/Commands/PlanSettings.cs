using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Microsoft.Extensions.Options;
using Toolkit.Rules.Analysis;

namespace Toolkit.Rules.Samples.Commands;

/// <summary>The options of a plan, and what they set. What is no number or month is refused here; the library checks the rest.</summary>
internal sealed class PlanSettings
{
    private readonly Option<string?> _capacity = new("--capacity")
    {
        Description = $"Points of effort a quarter has room for, {PlanOptions.DefaultCapacity} when not said: one number, or N,N,... for the first "
            + "quarters, of which the last goes on. A point is what a team gets done in a month.",
        HelpName = "N",
    };

    private readonly Option<int?> _quarters = Numbers.Whole<int>("--quarters", "Plan N quarters; 8 when not said.");

    private readonly Option<string?> _start = new("--start")
    {
        Description = "The month in which the first quarter begins; when not said, the first quarter after the date of the answers.",
        HelpName = "YYYY-MM",
    };

    private readonly Option<int?> _year = Numbers.Whole<int>("--year-from", "The month, 1 to 12, in which a year of quarters begins; 1 when not said.", "MONTH");

    private readonly Option<string?> _done = new("--done") { Description = "Approaches that are done whatever the answers say.", HelpName = "ID,..." };

    private readonly Option<string?> _underWay = new("--under-way")
    {
        Description = "Approaches that are under way, and how much of each is done, from 0 to below 1, or how many quarters are left, as in "
            + "DLT503=2q; nothing is done when not said.",
        HelpName = "ID[=SHARE|=Nq],...",
    };

    internal PlanSettings(Command command)
    {
        Refuse(_capacity, "a number of points", text => Number(text) is not null);
        Refuse(_underWay, "an id, ID=SHARE or ID=Nq", text => Progress(text) is not null);
        Refuse(_start, "a month such as 2027-01", text => Month(text) is not null);
        foreach (var option in new Option[] { _capacity, _quarters, _start, _year, _done, _underWay })
            command.Options.Add(option);
    }

    private PlanOptions Read(ParseResult command)
    {
        var options = new PlanOptions();
        if (command.GetValue(_capacity) is { } capacity)
            options.Capacity = [.. Parts(capacity).Select(text => Number(text)!.Value)];
        options.Quarters = command.GetValue(_quarters) ?? options.Quarters;
        options.FirstMonthOfYear = command.GetValue(_year) ?? options.FirstMonthOfYear;
        options.Start = command.GetValue(_start) is { } start ? Month(start) : null;
        options.Done.UnionWith(Parts(command.GetValue(_done) ?? ""));
        foreach (var part in Parts(command.GetValue(_underWay) ?? ""))
            options.UnderWay[part.Split('=')[0]] = Progress(part)!.Value;
        return options;
    }

    /// <summary>Makes what the options are for.</summary>
    /// <param name="command">The parsed command line.</param>
    /// <param name="make">Makes it.</param>
    /// <exception cref="BadInputException">The library refuses the options: every problem is listed.</exception>
    internal T Make<T>(ParseResult command, Func<PlanOptions, T> make)
    {
        try
        {
            return make(Read(command));
        }
        catch (OptionsValidationException exception)
        {
            throw new BadInputException([.. exception.Failures, "No plan can be made of this."]);
        }
    }

    private static void Refuse(Option<string?> option, string allowed, Func<string, bool> isAllowed) => option.Validators.Add(result =>
    {
        foreach (var token in result.Tokens)
            foreach (var part in Parts(token.Value).DefaultIfEmpty("").Where(part => !isAllowed(part)))
                result.AddError($"{option.Name} takes {allowed}, not '{part}'.");
    });

    private static string[] Parts(string list) => list.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static StepProgress? Progress(string part) => part.Split('=', 2) switch
    {
        [_, [.. var left, 'q']] => int.TryParse(left, NumberStyles.None, CultureInfo.InvariantCulture, out var quarters) ? StepProgress.QuartersRemaining(quarters) : null,
        [_, var share] => Number(share) is { } done ? StepProgress.Done(done) : null,
        _ => StepProgress.Done(0),
    };

    private static double? Number(string text) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static DateTime? Month(string text) =>
        DateTime.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month) ? month : null;
}
