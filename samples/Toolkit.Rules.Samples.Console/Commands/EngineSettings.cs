using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Toolkit.Rules.Ranking;

namespace Toolkit.Rules.Samples.Commands;

/// <summary>The options of the verbs that run the engine, and the engine they ask for.</summary>
internal sealed class EngineSettings
{
    private readonly Option<string> _weights = new("--weights")
    {
        Description = "What counts how much in the score.",
        DefaultValueFactory = _ => CriterionWeights.Balanced.Name,
    };

    private readonly Option<string[]> _rates = new("--rate")
    {
        Description = "US dollars per unit of a currency, such as GBP=1.29; may be repeated. Money thresholds are in US dollars.",
        HelpName = "CUR=USD",
        Arity = ArgumentArity.OneOrMore,
    };

    internal EngineSettings(Command command)
    {
        _weights.AcceptOnlyFromAmong([.. CriterionWeights.Known.Select(weights => weights.Name)]);
        _rates.Validators.Add(Validate);
        command.Options.Add(_weights);
        command.Options.Add(_rates);
    }

    internal Dictionary<string, double> Rates(ParseResult command)
    {
        var rates = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var text in command.GetValue(_rates) ?? [])
            if (TryParse(text, out var currency, out var dollars))
                rates[currency] = dollars;
        return rates;
    }

    internal RecommendationEngine Engine(ParseResult command) => RecommendationEngine.Create(options =>
    {
        options.WeightProfile = command.GetValue(_weights)!;
        foreach (var (currency, dollars) in Rates(command))
            options.ExchangeRates[currency] = dollars;
    });

    private static void Validate(OptionResult result)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var token in result.Tokens)
        {
            if (!TryParse(token.Value, out var currency, out _))
                result.AddError($"'{token.Value}' is not an exchange rate. It is written CUR=USD, such as GBP=1.29: three capital letters and a number above 0.");
            else if (!seen.Add(currency))
                result.AddError($"There are two rates for {currency}.");
        }
    }

    private static bool TryParse(string text, out string currency, out double dollars)
    {
        var parts = text.Split('=', 2);
        currency = parts[0];
        dollars = 0;
        return parts.Length == 2
            && currency.Length == 3
            && currency.All(char.IsAsciiLetterUpper)
            && double.TryParse(parts[1], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out dollars)
            && dollars > 0
            && double.IsFinite(dollars);
    }
}
