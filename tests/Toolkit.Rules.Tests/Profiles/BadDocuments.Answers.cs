namespace Toolkit.Rules.Tests.Profiles;

internal static partial class BadDocuments
{
    private const string Key = "digital-vacancy-rate";
    private const string Money = "an amount of money from 0 to 1e15 in the organisation's currency";
    private const string Detail = "text that is not blank; leave it out for none";
    private const string OwnKey = "a key of the indicator catalogue, or of an own indicator that is among ProfileDocumentOptions.Indicators";

    private static readonly BadDocument[] Numbers =
    [
        Answer(Key, "\"18\"", "the text \"18\"", Percentage),
        Answer(Key, "true", "true", Percentage),
        Answer(Key, "[18]", "an array", Percentage),
        Answer(Key, "101", "101", Percentage),
        Answer(Key, "-0.5", "-0.5", Percentage),
        Answer(Key, "100.0000000001", "100.0000000001", Percentage),
        Answer(Key, "1e400", "1e400", Percentage),
        Answer(Key, "-1e400", "-1e400", Percentage),
        Answer(Key, "NaN", "NaN", Percentage),
        Answer(Key, "-Infinity", "-Infinity", Percentage),
        Answer(Key, "+5", "+5", Percentage),
        Answer(Key, ".5", ".5", Percentage),
        Answer(Key, "5.", "5.", Percentage),
        Answer(Key, "007", "007", Percentage),
        Answer(Key, "0x12", "0x12", Percentage),
        Answer(Key, "18%", "18%", Percentage),
        Answer(Key, "'18'", "'18'", Percentage),
        Answer(Key, "unknown", "unknown", Percentage),
        Answer("digital-profession-maturity", "2.5", "2.5", Level),
        Answer("digital-profession-maturity", "5", "5", Level),
        Answer("digital-profession-maturity", "\"Level2\"", "the text \"Level2\"", Level),
        Answer("closure-plan-funded-yn", "1", "1", "true or false"),
        Answer("closure-plan-funded-yn", "\"no\"", "the text \"no\"", "true or false"),
        Answer("closure-plan-funded-yn", "True", "True", "true or false"),
        Answer("strategy-priority-count", "3.5", "3.5", "a whole number from 0 to 2147483647"),
        Answer("strategy-priority-count", "-1", "-1", "a whole number from 0 to 2147483647"),
        Answer("strategy-priority-count", "3e9", "3e9", "a whole number from 0 to 2147483647"),
        Answer("metric-lag-months", "2401", "2401", "a number of months from 0 to 2400"),
        Answer("digital-leader-tenure-years", "201", "201", "a number of years from 0 to 200"),
        Answer("contract-size-median", "1.1e15", "1.1e15", Money),
        new("money without a currency", WithAnswers("\"contract-size-median\": 5000000"),
            "4:40 $.answers.contract-size-median | an amount without a currency | organisation.currency, or a currency in the answer | "),
        new("misspelt key", WithAnswers("\"digital-vacancy-ratio\": 18"),
            "4:16 $.answers.digital-vacancy-ratio | the unknown indicator \"digital-vacancy-ratio\" | a key of the indicator catalogue | digital-vacancy-rate"),
        new("swapped letters", WithAnswers("\"digital-vacnacy-rate\": 18"),
            "4:16 $.answers.digital-vacnacy-rate | the unknown indicator \"digital-vacnacy-rate\" | a key of the indicator catalogue | digital-vacancy-rate"),
        new("key in another case", WithAnswers("\"Digital_Vacancy_Rate\": 18"),
            "4:16 $.answers.Digital_Vacancy_Rate | the unknown indicator \"Digital_Vacancy_Rate\" | a key of the indicator catalogue | digital-vacancy-rate"),
        new("odd key", WithAnswers("\"it's 5\\\\ \\u0007\": 18"),
            "4:16 $.answers['it\\'s 5\\\\ \\u0007'] | the unknown indicator \"it's 5\\\\ \\u0007\" | a key of the indicator catalogue | "),
        new("empty key", WithAnswers("\"\": 18"),
            "4:16 $.answers[''] | the unknown indicator \"\" | a key of the indicator catalogue | "),
        new("half a surrogate pair in a key", WithAnswers("\"a\\ud800\": 18"),
            "4:16 $.answers | the name \"a\\ud800\" | whole surrogate pairs | ",
            "4:16 $.answers['a\\\\ud800'] | the unknown indicator \"a\\\\ud800\" | a key of the indicator catalogue | "),
        new("long key", WithAnswers("\"" + new string('k', 200) + "\": 18"),
            $"4:16 $.answers['{new string('k', 60)}…'] | the unknown indicator \"{new string('k', 60)}…\" | {OwnKey} | "),
        new("key twice", WithAnswers("\"metric-lag-months\": 3,\n\n\"metric-lag-months\": 3"),
            "6:1 $.answers.metric-lag-months | \"metric-lag-months\" again, first on line 4 | each name once | "),
        new("bad word under an unknown key", WithAnswers("\"size\": { \"of\": NaN }"),
            $"4:16 $.answers.size | the unknown indicator \"size\" | {OwnKey} | ",
            "4:32 $.answers.size | NaN | a value | "),
    ];

    private static readonly BadDocument[] AnswerObjects =
    [
        Object("{ \"value\": 101 }", "4:51 .value | 101 | a number from 0 to 100 | "),
        Object("{ \"value\": { \"value\": 1 } }", "4:51 .value | an object | a number from 0 to 100 | "),
        Object("{ \"value\": 1, \"notApplicable\": \"none\" }", "4:40  | both value and notApplicable | one of the two | "),
        Object("{ \"notApplicable\": \" \" }",
            "4:59 .notApplicable | the text \" \" | text that says why the question does not apply | "),
        Object("{ \"notApplicable\": true }",
            "4:59 .notApplicable | true | text that says why the question does not apply | "),
        Object("{ \"notApplicable\": \"a\\nb\" }", $"4:59 .notApplicable | the text \"a\\u000Ab\" | {Plain} | "),
        Object("{ \"source\": \"HR\" }", "4:40  | a source without an answer | value or notApplicable beside it | "),
        Object("{ \"value\": null, \"note\": \"asked\" }", "4:40  | a note without an answer | value or notApplicable beside it | "),
        Object("{ \"value\": 1, \"source\": \"\", \"note\": 5 }",
            $"4:64 .source | the text \"\" | {Detail} | ", $"4:76 .note | 5 | {Detail} | "),
        Object("{ \"value\": 1, \"source\": \"\u0085\", \"note\": \"\u007F.\" }",
            $"4:64 .source | the text \"\\u0085\" | {Detail} | ", $"4:77 .note | the text \"\\u007F.\" | {Plain} | "),
        Object("{ \"valeu\": 1 }", "4:42 .valeu | the unknown property \"valeu\" | value, notApplicable, source or note | value"),
        Object("{ \"value\": 1, \"currency\": \"GBP\" }",
            "4:54 .currency | the unknown property \"currency\" | value, notApplicable, source or note | "),
        Object("{ \"value\": 1,\n\"value\": 2 }", "5:1 .value | \"value\" again, first on line 4 | each name once | "),
        new("money in no currency", WithAnswers("\"contract-size-median\": { \"value\": 5, \"currency\": \"pounds\" }"),
            $"4:66 $.answers.contract-size-median.currency | the text \"pounds\" | {Code} | "),
        new("currency without a value", WithAnswers("\"contract-size-median\": { \"currency\": \"USD\", \"notApplicable\": \"none\" }"),
            "4:40 $.answers.contract-size-median | a currency without a value | a value beside it | "),
    ];

    private static readonly BadDocument[] Syntax =
    [
        new("cut off after a value", "{\"asOf\": \"2026-02-30\"", $"1:10 $.asOf | the text \"2026-02-30\" | {Date} | ",
            "1:22 $ | the end of the document | a comma or } | "),
        new("cut off in a text", "{\n \"asOf\": \"2026-02", "2:10 $.asOf | a text that is not closed | a text on one line, closed by a double quote | "),
        new("cut off after a colon", "{\"answers\": {\"metric-lag-months\":", "1:34 $.answers.metric-lag-months | the end of the document | a number of months from 0 to 2400 | "),
        new("cut off after a comma", "{\"asOf\": \"2026-10-31\", ", $"1:24 $ | the end of the document | {Name} | "),
        new("no value", WithAnswers("\"metric-lag-months\": ,"), "4:37 $.answers.metric-lag-months | , | a number of months from 0 to 2400 | "),
        new("no comma", WithAnswers("\"metric-lag-months\": 3\n\"digital-vacancy-rate\": 18"),
            "5:1 $.answers | the text \"digital-vacancy-rate\" | a comma or } | "),
        new("no colon", WithAnswers("\"metric-lag-months\" 3"), "4:36 $.answers | 3 | a colon after the property name | "),
        new("two commas", WithAnswers("\"metric-lag-months\": 3,, \"digital-vacancy-rate\": 18"), $"4:39 $.answers | , | {Name} | "),
        new("name without quotes", WithAnswers("metric-lag-months: 3"), $"4:16 $.answers | metric-lag-months | {Name} | "),
        new("name in single quotes", WithAnswers("'metric-lag-months': 3"), $"4:16 $.answers | 'metric-lag-months' | {Name} | "),
        new("decimal comma", WithAnswers("\"metric-lag-months\": 3,5"), $"4:39 $.answers | 5 | {Name} | "),
        new("two numbers", WithAnswers("\"metric-lag-months\": 3 5"), "4:39 $.answers | 5 | a comma or } | "),
        new("wrong bracket", WithAnswers("\"metric-lag-months\": 3 ] "), "4:39 $.answers | ] | a comma or } | "),
        new("bracket left open", WithAnswers("\"size\": [1, 2"),
            $"4:16 $.answers.size | the unknown indicator \"size\" | {OwnKey} | ",
            "4:30 $.answers.size | } | a comma or ] | "),
        new("line break in a text", WithAnswers("\"metric-lag-months\": { \"note\": \"a\nb\" }"),
            "4:49 $.answers.metric-lag-months.note | a line break inside a text | a text on one line, closed by a double quote | "),
        new("tab in a text", WithAnswers("\"metric-lag-months\": { \"note\": \"a\tb\" }"),
            "4:49 $.answers.metric-lag-months.note | the control character U+0009 inside a text | a text on one line, closed by a double quote | "),
        new("unknown escape", WithAnswers("\"metric-lag-months\": { \"note\": \"C:\\data\" }"),
            "4:50 $.answers.metric-lag-months.note | the escape \\d | an escape of JSON, such as \\\" or \\\\ or \\u00e9 | "),
        new("half an escape", WithAnswers("\"metric-lag-months\": { \"note\": \"\\u12g4\" }"),
            "4:48 $.answers.metric-lag-months.note | the escape \\u12g4 | an escape of JSON, such as \\\" or \\\\ or \\u00e9 | "),
        new("comment left open", WithAnswers("/* all of them"),
            $"4:16 $.answers | a comment that is not closed or not begun with // or /* | {Name} | "),
        new("second document", WithAnswers("") + "{}", "6:1 $ | { | nothing after the document | "),
        new("page of a website", "<html>", $"1:1 $ | <html> | {Document} | "),
    ];

    /// <summary>A bad answer to one question; the organisation has no currency, which matters to good amounts only.</summary>
    private static BadDocument Answer(string key, string answer, string found, string allowed) =>
        new($"{key} {answer}", WithAnswers($"\"{key}\": {answer}"), $"4:{20 + key.Length} $.answers.{key} | {found} | {allowed} | ");

    private static BadDocument Object(string answer, params string[] problems) =>
        new(answer, WithAnswers($"\"{Key}\": {answer}"), [.. problems.Select(WithPath)]);

    private static string WithPath(string problem) => problem.Insert(problem.IndexOf(' ', StringComparison.Ordinal) + 1, "$.answers." + Key);
}
