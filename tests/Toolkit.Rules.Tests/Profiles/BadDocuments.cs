namespace Toolkit.Rules.Tests.Profiles;

/// <summary>
/// Bad profile documents with every problem they have, as "line:column path | found | allowed | suggestion", in document order.
/// </summary>
internal static partial class BadDocuments
{
    internal const string Percentage = "a number from 0 to 100";
    internal const string Level = "a whole number from 0 to 4";
    internal const string Kinds = "government, department, agency, regional-government, local-government or public-body";
    internal const string Document = "an object with organisation, asOf, answers and priorities";
    internal const string Plain = "text without control characters or changes of the text direction";
    internal const string Code = "a currency code of three capital letters (ISO 4217)";
    internal const string Staff = "a whole number from 0 to 50000000";
    internal const string Date = "an existing date as yyyy-MM-dd";
    internal const string Name = "a property name in double quotes, or }";

    internal static IEnumerable<BadDocument> All =>
        [.. Roots, .. Organisations, .. Dates, .. Numbers, .. AnswerObjects, .. Priorities, .. Syntax];

    /// <summary>A good document but for the answers, which begin on line 4 in column 16.</summary>
    internal static string WithAnswers(string answers) =>
        "{\n  \"organisation\": { \"id\": \"x\", \"name\": \"X\", \"kind\": \"agency\" },\n  \"asOf\": \"2026-10-31\",\n  \"answers\": { "
        + answers + " }\n}\n";

    /// <summary>A good document but for the organisation, which begins on line 1 in column 18.</summary>
    internal static string WithOrganisation(string organisation) =>
        "{\"organisation\": " + organisation + ",\n\"asOf\": \"2026-10-31\"}";

    private static readonly BadDocument[] Roots =
    [
        new("array", "[1, 2]", $"1:1 $ | an array | {Document} | "),
        new("text", "\n  \"profile\"", $"2:3 $ | the text \"profile\" | {Document} | "),
        new("null", "null", $"1:1 $ | null | {Document} | "),
        new("bare word", "profile", $"1:1 $ | profile | {Document} | "),
        new("nothing", "", $"1:1 $ | an empty document | {Document} | "),
        new("only white space", " \r\n\t", $"2:2 $ | an empty document | {Document} | "),
        new("only a comment", "// later", $"1:9 $ | an empty document | {Document} | "),
        new("empty object", " {}",
            "1:2 $.organisation | nothing | an object with id, name and kind | ",
            $"1:2 $.asOf | nothing | {Date} | "),
        new("misspelt property", "{\"organization\": {}, \"asOf\": \"2026-10-31\"}",
            "1:1 $.organisation | nothing | an object with id, name and kind | ",
            "1:2 $.organization | the unknown property \"organization\" | organisation, asOf, answers or priorities | organisation"),
        new("property in another case", WithOrganisation("{\"ID\": \"x\", \"id\": \"x\", \"name\": \"X\", \"kind\": \"agency\"}"),
            "1:19 $.organisation.ID | the unknown property \"ID\" | id, name, kind, currency, staff or digitalStaff | id"),
        new("property unlike any", "{\"organisation\": {\"id\": \"x\", \"name\": \"X\", \"kind\": \"agency\"}, \"asOf\": \"2026-10-31\", \"$schema\": [[{\"a\": 1}]]}",
            "1:84 $['$schema'] | the unknown property \"$schema\" | organisation, asOf, answers or priorities | "),
        new("property twice", "{\"organisation\": {\"id\": \"x\", \"name\": \"X\", \"kind\": \"agency\"},\n\"asOf\": \"2026-10-31\",\n\"asOf\": \"2026-10-31\"}",
            "3:1 $.asOf | \"asOf\" again, first on line 2 | each name once | "),
        new("answers are an array", "{\"organisation\": {\"id\": \"x\", \"name\": \"X\", \"kind\": \"agency\"},\n\"asOf\": \"2026-10-31\", \"answers\": [18]}",
            "2:34 $.answers | an array | an object with answers by indicator key | "),
    ];

    private static readonly BadDocument[] Organisations =
    [
        new("is a text", WithOrganisation("\"DfT\""), "1:18 $.organisation | the text \"DfT\" | an object with id, name and kind | "),
        new("is null", WithOrganisation("null"), "1:18 $.organisation | null | an object with id, name and kind | "),
        new("has nothing", WithOrganisation("{}"),
            "1:18 $.organisation.id | nothing | text that is not blank | ",
            "1:18 $.organisation.name | nothing | text that is not blank | ",
            $"1:18 $.organisation.kind | nothing | {Kinds} | "),
        new("blank id, number for a name", WithOrganisation("{\"id\": \" \\t\", \"name\": 7, \"kind\": \"agency\"}"),
            "1:25 $.organisation.id | the text \" \\u0009\" | text that is not blank | ",
            "1:40 $.organisation.name | 7 | text that is not blank | "),
        new("unknown kind", WithOrganisation("{\"id\": \"x\", \"name\": \"X\", \"kind\": \"Local government\"}"),
            $"1:51 $.organisation.kind | the text \"Local government\" | {Kinds} | local-government"),
        new("kind unlike any", WithOrganisation("{\"id\": \"x\", \"name\": \"X\", \"kind\": \"ministry\"}"),
            $"1:51 $.organisation.kind | the text \"ministry\" | {Kinds} | "),
        new("kind is a number", WithOrganisation("{\"id\": \"x\", \"name\": \"X\", \"kind\": 1}"),
            $"1:51 $.organisation.kind | 1 | {Kinds} | "),
        new("currency in small letters", WithOrganisation("{\"id\": \"x\", \"name\": \"X\", \"kind\": \"agency\", \"currency\": \"gbp\"}"),
            $"1:73 $.organisation.currency | the text \"gbp\" | {Code} | GBP"),
        new("currency sign", WithOrganisation("{\"id\": \"x\", \"name\": \"X\", \"kind\": \"agency\", \"currency\": \"£\", \"size\": 4}"),
            $"1:73 $.organisation.currency | the text \"£\" | {Code} | ",
            "1:78 $.organisation.size | the unknown property \"size\" | id, name, kind, currency, staff or digitalStaff | "),
        new("staff negative, digital staff a fraction", WithOrganisation("{\"id\": \"x\", \"name\": \"X\", \"kind\": \"agency\", \"staff\": -1, \"digitalStaff\": 2.5}"),
            $"1:70 $.organisation.staff | -1 | {Staff} | ",
            $"1:90 $.organisation.digitalStaff | 2.5 | {Staff} | "),
        new("staff beyond any organisation, digital staff a text", WithOrganisation("{\"id\": \"x\", \"name\": \"X\", \"kind\": \"agency\", \"staff\": 50000001, \"digitalStaff\": \"12\"}"),
            $"1:70 $.organisation.staff | 50000001 | {Staff} | ",
            $"1:96 $.organisation.digitalStaff | the text \"12\" | {Staff} | "),
        new("more digital staff than staff", WithOrganisation("{\"digitalStaff\": 401, \"id\": \"x\", \"name\": \"X\", \"kind\": \"agency\", \"staff\": 400}"),
            "1:35 $.organisation.digitalStaff | 401, and organisation.staff is 400 | at most organisation.staff | "),
        new("control character in the name", WithOrganisation("{\"id\": \"x\", \"name\": \"X\\u001b[31m\", \"kind\": \"agency\"}"),
            $"1:38 $.organisation.name | the text \"X\\u001B[31m\" | {Plain} | "),
        new("override of the text direction", WithOrganisation("{\"id\": \"a\u202Eb\", \"name\": \"X\", \"kind\": \"agency\"}"),
            $"1:25 $.organisation.id | the text \"a\\u202Eb\" | {Plain} | "),
        new("isolate of the text direction", WithOrganisation("{\"id\": \"\\u2066b\", \"name\": \"X\", \"kind\": \"agency\"}"),
            $"1:25 $.organisation.id | the text \"\\u2066b\" | {Plain} | "),
        new("half a surrogate pair", WithOrganisation("{\"id\": \"x\", \"name\": \"\\ud83d X\", \"kind\": \"agency\"}"),
            "1:38 $.organisation.name | the text \"\\ud83d X\" | text with whole surrogate pairs | "),
        new("organisation property twice", WithOrganisation("{\"id\": \"x\",\n\"name\": \"X\",\n\"i\\u0064\": \"\", \"kind\": \"agency\"}"),
            "3:1 $.organisation.id | \"id\" again, first on line 1 | each name once | ",
            "3:12 $.organisation.id | the text \"\" | text that is not blank | "),
    ];

    private static readonly BadDocument[] Dates =
    [
        .. new[] { "\"2026-02-30\"", "\"2026-1-05\"", "\"31/10/2026\"", "\"2026-10-31T00:00:00Z\"", "\"20261031\"", "\" 2026-10-31\"", "\"2026-10-31 \"", "\"0000-01-01\"", "\"\"" }
            .Select(date => new BadDocument("date " + date, WithDate(date), $"2:9 $.asOf | the text {date} | {Date} | ")),
        new("date is a number", WithDate("20261031"), $"2:9 $.asOf | 20261031 | {Date} | "),
        new("date is null", WithDate("null"), $"2:9 $.asOf | null | {Date} | "),
        new("date is bare", WithDate("2026-10-31"), $"2:9 $.asOf | 2026-10-31 | {Date} | "),
    ];

    private static readonly BadDocument[] Priorities =
    [
        new("unknown finding", WithPriorities("{ \"8\": 1, \"01\": 1, \"workforce\": {} }"),
            "2:36 $.priorities.8 | the unknown finding \"8\" | 1, 2, 3, 4, 5, 6 or 7 | ",
            "2:44 $.priorities.01 | the unknown finding \"01\" | 1, 2, 3, 4, 5, 6 or 7 | ",
            "2:53 $.priorities.workforce | the unknown finding \"workforce\" | 1, 2, 3, 4, 5, 6 or 7 | "),
        new("priority out of range", WithPriorities("{ \"5\": 1.01, \"3\": -0.1, \"1\": \"high\", \"5\": 1 }"),
            "2:41 $.priorities.5 | 1.01 | a number from 0 to 1 | ",
            "2:52 $.priorities.3 | -0.1 | a number from 0 to 1 | ",
            "2:63 $.priorities.1 | the text \"high\" | a number from 0 to 1 | ",
            "2:71 $.priorities.5 | \"5\" again, first on line 2 | each name once | "),
        new("priorities are an array", WithPriorities("[5, 3]"),
            "2:34 $.priorities | an array | an object with priorities by finding, 1 to 7 | "),
    ];

    private static string WithDate(string date) =>
        "{\"organisation\": {\"id\": \"x\", \"name\": \"X\", \"kind\": \"agency\"},\n\"asOf\": " + date + "}";

    private static string WithPriorities(string priorities) =>
        "{\"organisation\": {\"id\": \"x\", \"name\": \"X\", \"kind\": \"agency\"},\n\"asOf\":\"2026-10-31\",\"priorities\":" + priorities + "}";
}
